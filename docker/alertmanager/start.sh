#!/bin/sh
# Starts Alertmanager with a copy of a configuration in which ${NAME} is what the variable NAME holds, or else the file that
# NAME_FILE names; what neither gives stays as it is. Alertmanager itself reads no environment, and in Debian 12 WeCom's
# secret from no file either.
#
# The copy holds secrets and goes when Alertmanager has ended, which takes somebody who waits for that: this script stays,
# and hands on the signals to end and to read the configuration again. Only a kill (-9) leaves the copy.
#
#   start.sh FOLDER PROGRAM [OPTION...]       (FOLDER holds alertmanager.yml and templates/)
set -eu
umask 077

folder=$1
program=$2
shift 2

copy=$(mktemp -d "${TMPDIR:-/tmp}/alertmanager.XXXXXX")
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
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

"$program" --config.file="$copy/alertmanager.yml" "$@" &
child=$!
hand_on() { kill "-$1" "$child" 2> /dev/null || true; }
trap 'hand_on TERM' INT TERM
trap 'hand_on HUP' HUP

# a signal ends a wait before the program has ended
while
    ended=0
    wait "$child" || ended=$?
    kill -0 "$child" 2> /dev/null
do :; done
exit "$ended"
