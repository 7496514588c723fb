"""Term frequencies of a folder of UTF-8 files with Python's jieba, one process, as a table word,count.

usage: python3 python_jieba.py FOLDER OUT.csv SCRATCH (where jieba keeps its dictionary, prepared)
"""

import csv
import logging
import os
import sys
from collections import Counter

import jieba

folder, out, scratch = sys.argv[1:]
jieba.setLogLevel(logging.ERROR)
jieba.dt.tmp_dir = scratch
counts = Counter()
for parent, _, names in os.walk(folder):
    for name in names:
        with open(os.path.join(parent, name), encoding="utf-8", errors="replace") as file:
            counts.update(word for word in jieba.cut(file.read()) if word.strip())
with open(out, "w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["word", "count"])
    table.writerows(sorted(counts.items(), key=lambda row: (-row[1], row[0])))
