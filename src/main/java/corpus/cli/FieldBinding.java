package corpus.cli;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/**
 * An argument's value is that of a field. Before it reads the arguments, the library puts into each
 * field again what it held first; for a field that nobody has touched that is left out, because
 * Java from 18 on generates code at run time for each kind of field that reflection reaches.
 */
final class FieldBinding implements IGetter, ISetter {
    private final Field field;
    private final Object object;
    private final Object first;
    private Object last;

    /**
     * @param isBlank whether the field still has the value that Java gives it by itself
     */
    FieldBinding(Field field, Object object, boolean isBlank) {
        this.field = field;
        this.object = object;
        first = isBlank ? blank(field.getType()) : get();
        last = first;
    }

    private static Object blank(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        if (type.isPrimitive()) {
            throw new IllegalArgumentException(type.getName());
        }
        return null;
    }

    /** The value before any argument was read. */
    Object first() {
        return first;
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
    @SuppressWarnings("unchecked") // what was last put there is what the library would read
    public <T> T set(T value) {
        T before = (T) last;
        // The very same, for an equal list is another one, to which arguments are going to be
        // added.
        if (value != before) {
            last = value;
            try {
                field.set(object, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return before;
    }
}
