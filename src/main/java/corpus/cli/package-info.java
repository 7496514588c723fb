/**
 * The command line. {@link corpus.cli.Main} is a function of arguments and streams; each command is
 * a class that turns options into an analysis and hands it to {@link corpus.cli.TableRun}, which
 * runs it and writes the table. Options that several commands share are mixins, so that the same
 * name means the same everywhere. Only this package writes to the console or ends the program.
 */
package corpus.cli;
