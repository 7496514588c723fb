package corpus.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes of an old Java get the form of today, and do what they did. */
class ClassRenewalTest {
    private static final int MAJOR_AT = 6;
    private static final String NAME = "Larger";

    private final ClassRenewal renewal = new ClassRenewal(getClass().getClassLoader());

    /** {@code static int of(int a, int b) { return a > b ? a : b; }}, as for Java 5. */
    private static byte[] oldClass() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(
                        Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "of", "(II)I", null, null);
        Label second = new Label();
        code.visitCode();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ICMPLE, second);
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(second);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(2, 2);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static int major(byte[] content) {
        return ByteBuffer.wrap(content).getShort(MAJOR_AT);
    }

    @Test
    void anOldClassIsRenewedAndDoesWhatItDid() throws ReflectiveOperationException {
        byte[] old = oldClass();
        byte[] renewed = renewal.renewed(old);

        assertThat(major(old)).isEqualTo(Opcodes.V1_5);
        assertThat(major(renewed)).isEqualTo(Opcodes.V17);
        // Java checks the types of a class of this version when it loads it.
        Class<?> loaded = new OneClass(renewed).loadClass(NAME);
        assertThat(loaded.getMethod("of", int.class, int.class).invoke(null, 3, 7)).isEqualTo(7);
        assertThat(loaded.getMethod("of", int.class, int.class).invoke(null, 9, 7)).isEqualTo(9);
    }

    @Test
    void aClassOfTodayIsLeftAsItIs() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("ClassRenewalTest.class")) {
            byte[] content = in.readAllBytes();
            assertThat(renewal.renewed(content)).isSameAs(content);
        }
    }

    private static final class OneClass extends ClassLoader {
        private final byte[] content;

        private OneClass(byte[] content) {
            this.content = content;
        }

        @Override
        protected Class<?> findClass(String name) {
            return defineClass(name, content, 0, content.length);
        }
    }
}
