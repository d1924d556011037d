# Sourced by mvnw and run. Maven, Error Prone, google-java-format and the platform all need JDK 25, while `java` on
# the PATH of many machines is older: take JAVA_HOME if it is a JDK 25, else the first one found in the usual places.
cnscd_is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

cnscd_select_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && cnscd_is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  cnscd_javac=$(command -v javac 2>/dev/null) && cnscd_javac=$(readlink -f "$cnscd_javac" 2>/dev/null) || cnscd_javac=
  for cnscd_home in "${cnscd_javac%/bin/javac}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if cnscd_is_jdk_25 "$cnscd_home"; then
      JAVA_HOME=$cnscd_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "JDK 25 was not found. Install it (for example Temurin 25) or set JAVA_HOME to it, then try again." >&2
  return 1
}

cnscd_select_jdk || exit 1
