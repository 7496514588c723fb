/**
 * Reading YAML safely: front matter, cleaning rules, gazetteers, study files. {@link
 * corpus.yaml.YamlReader} turns a text into a small tree of {@link corpus.yaml.YamlNode}s whose
 * scalars are strings exactly as they were written ({@code 010} and {@code no} stay {@code 010} and
 * {@code no}) and whose nodes know their line. Asking a {@link corpus.yaml.YamlMapping} for a field
 * it doesn't have, or has in another shape, is a {@link corpus.yaml.Problem}, so that all mistakes
 * of a file are told at once. The program's own files come parsed from the build: {@link
 * corpus.yaml.BuiltInYaml}. Nothing outside this package knows the library underneath.
 */
package corpus.yaml;
