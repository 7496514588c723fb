/**
 * Runs analyses on Apache Spark. {@link corpus.engine.spark.SparkEngine} lists the files on the
 * driver, deals them out in corpus order by size, and lets the executors read, clean, annotate and
 * count them with the very classes that {@link corpus.engine.LocalEngine} uses. Which documents
 * count is decided on the driver, in corpus order, from a few facts of each. What is counted is
 * summed up by key where it was counted before it travels; rows are made and sorted on the
 * executors, and the driver writes them as they come, so that it never holds a table. Only this
 * package knows Spark; the classes that travel say so by being serialisable.
 */
package corpus.engine.spark;
