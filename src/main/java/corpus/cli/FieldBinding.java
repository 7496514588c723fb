package corpus.cli;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** An argument's value is that of a field. */
final class FieldBinding implements IGetter, ISetter {
    private final Field field;
    private final Object object;

    FieldBinding(Field field, Object object) {
        this.field = field;
        this.object = object;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the library asks
    public <T> T get() {
        try {
            return (T) field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T set(T value) {
        T before = get();
        try {
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return before;
    }
}
