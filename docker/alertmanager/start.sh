#!/bin/sh
# Starts Alertmanager with a copy of a configuration in which ${NAME} is what the variable NAME holds, or else the file that
# NAME_FILE names; what neither gives stays as it is. Alertmanager itself reads no environment, and in Debian 12 WeCom's
# secret from no file either.
#
#   start.sh FOLDER PROGRAM [OPTION...]       (FOLDER holds alertmanager.yml and templates/)
set -eu
umask 077

folder=$1
program=$2
shift 2

copy=$(mktemp -d "${TMPDIR:-/tmp}/alertmanager.XXXXXX")
trap 'rm -rf "$copy"' EXIT
cp -R "$folder/templates" "$copy"
awk '
    function value(name,    line) {
        if (ENVIRON[name] != "") return ENVIRON[name]
        if (ENVIRON[name "_FILE"] != "") {
            if ((getline line < ENVIRON[name "_FILE"]) == 1) return line
            print "start.sh: nothing to read in " ENVIRON[name "_FILE"] ", as " name "_FILE says" > "/dev/stderr"
            exit 2
        }
        return "${" name "}"
    }
    /^ *#/ { print; next }
    {
        filled = ""
        while (match($0, /[$][{][A-Z_]+[}]/)) {
            filled = filled substr($0, 1, RSTART - 1) value(substr($0, RSTART + 2, RLENGTH - 3))
            $0 = substr($0, RSTART + RLENGTH)
        }
        print filled $0
    }' "$folder/alertmanager.yml" > "$copy/alertmanager.yml"
exec "$program" --config.file="$copy/alertmanager.yml" "$@"
