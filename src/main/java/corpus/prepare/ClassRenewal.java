package corpus.prepare;

import java.nio.ByteBuffer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives classes that were compiled for a Java before 6 the form of today. Those say nothing of the
 * types on their stack, so that each start of the program would have to infer them to check the
 * code, and Java keeps no such class ready for the next start as it does with all others.
 */
final class ClassRenewal {
    /** The first version whose classes carry their types, see JVMS 4.10.1. */
    private static final int FIRST_WITH_TYPES = Opcodes.V1_6;

    private static final int MAJOR_AT = 6;

    private final ClassLoader known;

    /**
     * @param known finds the classes that others are derived from
     */
    ClassRenewal(ClassLoader known) {
        this.known = known;
    }

    /** The class in the form of today; itself if it has it. */
    byte[] renewed(byte[] content) {
        int version = ByteBuffer.wrap(content).getShort(MAJOR_AT);
        if (version >= FIRST_WITH_TYPES) {
            return content;
        }
        ClassWriter writer = new TypedWriter();
        // Subroutines, which older compilers made of "finally", can't be typed; ASM refuses them.
        new ClassReader(content).accept(new Version(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Finds common ancestors among the classes of the archive, and initialises none. */
    private final class TypedWriter extends ClassWriter {
        private TypedWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected ClassLoader getClassLoader() {
            return known;
        }
    }

    private static final class Version extends ClassVisitor {
        private Version(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
        }
    }
}
