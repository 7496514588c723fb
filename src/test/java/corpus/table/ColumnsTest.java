package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.measure.Association;
import corpus.measure.Keyness;
import corpus.measure.TermMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    /** The columns that other programs rely on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats | term,pos,count,per_million,documents,document_share,dp_norm",
                "summary | documents,paragraphs,sentences,characters,tokens,types,hapaxes,"
                        + "mean_sentence_length,sttr,mattr,mtld,hdd,yule_k",
                "entities | id,iso3,type,name,name_en,count,nested,per_million,documents,"
                        + "document_share,max_document_share,forms,first_document",
                "entities | document,part,line,column,surface,id,type,name,method,nested_in,"
                        + "section,sentence_number,sentence",
                "cooccur | a,a_name,a_type,b,b_name,b_type,count,joint,documents,"
                        + "max_document_share,a_count,b_count,units,expected,log_dice,mi_log2,"
                        + "npmi,ll_4cell,t_score,jaccard",
                "entities | member_of,correct,comment",
                "agreement | level,value,coder,judged,correct,blank,precision,precision_low,"
                        + "precision_high,agreed,agreement,kappa,kappa_low,kappa_high",
                "ngrams | ngram,n,count,per_million,documents,mi_log2,ll_4cell",
                "collocates | collocate,pos,count,left,right,documents,collocate_count,"
                        + "window_tokens,tokens,expected,log_dice,mi_log2,ll_4cell,t_score,"
                        + "delta_p_node,delta_p_collocate",
                "kwic | document,part,line,column,left,node,right",
                "keyness | term,pos,count,per_million,documents,reference_count,"
                        + "reference_per_million,reference_documents,log_ratio,"
                        + "log_ratio_conservative,ll_4cell,percent_diff",
                "gazetteer | id,iso3,type,name,name_en,names,abbreviations,"
                        + "abbreviations_if_introduced,foreign,not,members,member_of",
                "gazetteer | form,kind,id,iso3,type,name,name_en",
                "trends | period,item,count,per_million,documents,document_share,"
                        + "period_documents,period_tokens",
            })
    void everyColumnIsInTheCatalogue(String command, String names) {
        assertThat(Columns.of(command, names.split(",")))
                .extracting(Column::name)
                .containsExactly(names.split(","));
    }

    /** A command looks a column up without the measures of the others. */
    @Test
    void aColumnOfACommandIsThatOfTheCatalogue() {
        for (String name : Columns.names()) {
            Columns.meanings(name)
                    .forEach(
                            (command, column) ->
                                    assertThat(Columns.named(command, name)).isEqualTo(column));
        }
    }

    @Test
    void everyMeaningIsASentenceOfItsOwn() {
        for (String name : Columns.names()) {
            for (Column column : Columns.meanings(name).values()) {
                assertThat(column.meaning()).matches("[A-Z1(].*[^.]");
                assertThat(column.chineseHeader()).isNotBlank();
            }
        }
    }

    @Test
    void countMeansSomethingElseInEachCommand() {
        assertThat(Columns.named("cooccur", "count").meaning()).contains("both occur");
        assertThat(Columns.named("stats", "count")).isEqualTo(Columns.named("count"));
        assertThat(Columns.meanings("count").keySet()).contains("*", "cooccur", "entities");
        assertThat(Columns.meanings("no_such")).isEmpty();
    }

    @Test
    void aMeasureIsTheColumnThatItExplains() {
        Column column = Columns.named("keyness", "log_ratio");
        assertThat(column).isEqualTo(Column.of(Keyness.LOG_RATIO));
        assertThat(column.measure().orElseThrow().source()).isEqualTo("Hardie 2014");
        assertThat(column.type()).isEqualTo(ColumnType.DECIMAL);
        assertThat(Columns.named("cooccur", "log_ratio"))
                .isEqualTo(Column.of(Association.LOG_RATIO));
        assertThat(Columns.named("ngrams", "per_million"))
                .isEqualTo(Column.of(TermMeasure.PER_MILLION));
        assertThat(Columns.named("stats", "count").measure()).isEmpty();
    }

    @Test
    void unknownColumnsAreABug() {
        assertThatThrownBy(() -> Columns.named("stats", "sentence"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no column sentence of stats");
    }

    @Test
    void fieldsOfTheUserKeepTheirName() {
        Column column = Column.field("作者");
        assertThat(column.header(Headers.ZH)).isEqualTo("作者");
        assertThat(column.type()).isEqualTo(ColumnType.TEXT);
        assertThat(Columns.named("term").header(Headers.ZH)).isEqualTo("词语");
        assertThat(Columns.named("term").header(Headers.EN)).isEqualTo("term");
    }
}
