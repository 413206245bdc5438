# Sourced by ./mvnw and ./readout: sets JAVA_HOME to a JDK of 21 or newer, or says what to install and stops.
# Looks at JAVA_HOME, PATH, the usual folders of Linux distributions, SDKMAN, IntelliJ and macOS, in that order.
# Reads the JDK's own `release` file, so that no Java is started to ask it for its version.

readout_jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  readout_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${readout_version:-0}" -ge 21 ]
}

readout_java_on_path() {
  readout_java=$(command -v java) || return 0
  readout_java=$(readlink -f "$readout_java" 2>/dev/null || echo "$readout_java")
  dirname "$(dirname "$readout_java")"
}

readout_find_jdk() {
  for readout_home in "${JAVA_HOME:-}" "$(readout_java_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$(/usr/libexec/java_home -v 21+ 2>/dev/null)" /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$readout_home" ] && readout_jdk_is_new_enough "$readout_home"; then
      JAVA_HOME=$readout_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Readout needs a JDK of 21 or newer and found none: install one (for example Temurin 21) or set JAVA_HOME." >&2
  return 1
}

readout_find_jdk
