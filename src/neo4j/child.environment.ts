/** What a program needs of the environment to be found and to know its user; nothing that changes what it does. */
const PASSED_ON = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'JAVA_HOME'];

/** How people set up Maven: a proxy, certificates, a mirror. */
const MAVEN = ['MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_HOME', 'M2_HOME'];

/**
 * The environment of Java, chosen rather than inherited: with `LC_ALL=C` it would read and write `???` for a path in Japanese, and
 * JAVA_TOOL_OPTIONS and its kin, meant for other programs, would change or break it.
 */
export function javaEnvironment(variables: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...chosen(variables, PASSED_ON), LC_ALL: 'C.UTF-8' };
}

/** The environment of Maven: that of Java, and its own variables. */
export function mavenEnvironment(variables: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...javaEnvironment(variables), ...chosen(variables, MAVEN) };
}

function chosen(variables: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
