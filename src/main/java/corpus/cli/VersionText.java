package corpus.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class VersionText implements IVersionProvider {
    static String version() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"corpus " + version() + " (Java " + Runtime.version().feature() + ")"};
    }
}
