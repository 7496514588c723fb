package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldBindingTest {
    private static final class Options {
        private boolean flag;
        private String text;
        private List<String> many = new ArrayList<>();
    }

    private final Options options = new Options();

    private FieldBinding binding(String name, boolean isBlank) throws NoSuchFieldException {
        Field field = Options.class.getDeclaredField(name);
        field.setAccessible(true);
        return new FieldBinding(field, options, isBlank);
    }

    @Test
    void aBlankFieldHasTheValueOfItsType() throws NoSuchFieldException {
        assertThat(binding("flag", true).<Object>get()).isEqualTo(false);
        assertThat(binding("text", true).<Object>get()).isNull();
    }

    @Test
    void whatIsSetStandsInTheField() throws NoSuchFieldException {
        FieldBinding flag = binding("flag", true);
        assertThat(flag.<Object>set(true)).isEqualTo(false);
        assertThat(options.flag).isTrue();
        assertThat(flag.<Object>get()).isEqualTo(true);
        assertThat(flag.<Object>set(false)).isEqualTo(true);
        assertThat(options.flag).isFalse();
    }

    /** picocli puts a new, empty list into a field before it adds the arguments to that list. */
    @Test
    void anEqualListIsAnotherList() throws NoSuchFieldException {
        FieldBinding many = binding("many", false);
        List<String> empty = new ArrayList<>();
        many.set(empty);
        empty.add("articles");
        assertThat(options.many).isSameAs(empty);
    }

    @Test
    void whatTheFieldHeldFirstIsKept() throws NoSuchFieldException {
        options.text = "auto";
        FieldBinding text = binding("text", false);
        text.set("GBK");
        assertThat(text.first()).isEqualTo("auto");
        assertThat(options.text).isEqualTo("GBK");
        text.set(text.first());
        assertThat(options.text).isEqualTo("auto");
    }
}
