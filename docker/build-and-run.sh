#!/usr/bin/env bash
# Builds the service's image and tries it for real: read-only, no capabilities, little memory; takes in a roster and a
# report, shows them in the API and at /metrics, is stopped, started again, and still has them.
#
#   docker/build-and-run.sh [IMAGE]        (as root, on Debian; IMAGE is the name to give, default disclosure-streams)
#
# On a bare machine it installs what is missing from Debian. If no Docker daemon runs it starts one and stops it at the
# end; the image stays. If the base image can't be pulled it is made of Debian's packages by debootstrap.
set -euo pipefail
cd "$(dirname "$0")/.."

image=${1:-disclosure-streams}
suite=bookworm
base=debian:$suite-slim
own_base=disclosure-base:$suite
container=disclosure-try-$$
volume=$container-data
work=$(mktemp -d)
daemon=

say() { printf '\n== %s\n' "$*" >&2; }
fail() {
    printf 'build-and-run: %s\n' "$*" >&2
    exit 1
}

cleanup() {
    code=$?
    trap - EXIT
    if [ "$code" -ne 0 ] && docker inspect "$container" >/dev/null 2>&1; then
        docker logs --tail 40 "$container" >&2 || true
    fi
    docker rm -f "$container" >/dev/null 2>&1 || true
    docker volume rm "$volume" >/dev/null 2>&1 || true
    stop_daemon
    rm -rf --one-file-system "$work"
    exit "$code"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- what is needed ---------------------------------------------------------------------------------------------------

install_missing() {
    local need=()
    command -v dockerd >/dev/null || need+=(docker.io)
    command -v docker-compose >/dev/null || need+=(docker-compose)
    command -v curl >/dev/null || need+=(curl)
    [ -f target/disclosure-streams.jar ] || command -v mvn >/dev/null || need+=(maven)
    [ -f target/disclosure-streams.jar ] || command -v javac >/dev/null || need+=(openjdk-17-jdk-headless)
    [ "${#need[@]}" -eq 0 ] || debian_install "${need[@]}"
}

debian_install() {
    say "installing $*"
    [ "$(id -u)" -eq 0 ] || fail "needs root to install: $*"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$work/apt.log" 2>&1 \
        || { tail -n 20 "$work/apt.log" >&2; fail "could not install: $*"; }
}

# --- the daemon -------------------------------------------------------------------------------------------------------

daemon_answers() { docker info >/dev/null 2>&1; }

start_daemon() {
    say "starting dockerd $*"
    setsid dockerd "$@" >"$work/dockerd.log" 2>&1 &
    daemon=$!
    for _ in $(seq 60); do
        if daemon_answers; then return 0; fi
        if ! kill -0 "$daemon" 2>/dev/null; then break; fi
        sleep 0.5
    done
    grep -E 'level=(error|fatal)|failed' "$work/dockerd.log" | tail -n 3 >&2 || true
    stop_daemon
    return 1
}

# only the one that start_daemon started
stop_daemon() {
    if [ -n "$daemon" ]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
        daemon=
    fi
}

# A container needs a storage driver that the file system can carry, and a network that the kernel allows: from the usual
# to the least demanding.
engine() {
    if daemon_answers; then
        base_image && container_works && return
        fail "the running Docker daemon can't run a container: $(tail -n 1 "$work/try.log")"
    fi
    [ "$(id -u)" -eq 0 ] || fail "no Docker daemon runs, and it takes root to start one"
    if [ -d /run/systemd/system ] && systemctl start docker 2>/dev/null; then
        engine
        return
    fi
    local flags
    for flags in "" "--iptables=false --ip6tables=false --bridge=none" \
        "--iptables=false --ip6tables=false --bridge=none --storage-driver=vfs"; do
        # shellcheck disable=SC2086  # flags are words
        if start_daemon $flags; then
            base_image
            container_works && return
            tail -n 1 "$work/try.log" >&2
            stop_daemon
        fi
    done
    fail "dockerd does not work on this machine: $(tail -n 1 "$work/dockerd.log")"
}

container_works() {
    if docker run --rm "$base" true >"$work/try.log" 2>&1 && docker network inspect bridge >/dev/null 2>&1; then
        network=bridge
    elif docker run --rm --network host "$base" true >"$work/try.log" 2>&1; then
        network=host
    else
        return 1
    fi
    say "containers work, network: $network"
}

# --- the base image ---------------------------------------------------------------------------------------------------

base_image() {
    base=debian:$suite-slim
    docker image inspect "$base" >/dev/null 2>&1 && return
    docker image inspect "$own_base" >/dev/null 2>&1 && base=$own_base && return
    say "pulling $base"
    if timeout 120 docker pull -q "$base" 2>"$work/pull.log"; then return; fi
    tail -n 1 "$work/pull.log" >&2
    base=$own_base
    bootstrap
    say "importing $base"
    tar -C "$work/base" -c . | docker import - "$base" >/dev/null
}

# From the mirror that this machine's apt uses.
bootstrap() {
    [ ! -e "$work/base" ] || return 0
    command -v debootstrap >/dev/null || debian_install debootstrap
    local mirror security
    mirror=$(repository Debian)
    security=$(repository Debian-Security)
    [ -n "$mirror" ] || fail "apt has no Debian mirror configured"
    say "debootstrap $suite from $mirror"
    debootstrap --variant=minbase "$suite" "$work/base" "$mirror" >"$work/debootstrap.log" 2>&1 \
        || { tail -n 5 "$work/debootstrap.log" >&2; fail "debootstrap failed"; }
    {
        echo "deb $mirror $suite main"
        echo "deb $mirror $suite-updates main"
        [ -z "$security" ] || echo "deb $security $suite-security main"
    } >"$work/base/etc/apt/sources.list"
    rm -rf "$work"/base/var/cache/apt/archives/*.deb "$work"/base/var/lib/apt/lists/* \
        "$work"/base/usr/share/doc/* "$work"/base/usr/share/man/* "$work"/base/usr/share/locale/* \
        "$work"/base/var/log/*.log
    : >"$work/base/etc/resolv.conf"
    : >"$work/base/etc/hostname"
}

repository() {
    apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' | sed -n "s/^$1|//p" | head -n 1
}

# --- the service ------------------------------------------------------------------------------------------------------

run_service() {
    local reach=(-p 127.0.0.1::8080)
    port=
    if [ "$network" = host ]; then
        port=$(free_port)
        reach=(--network host -e DISCLOSURE_HTTP_HOST=127.0.0.1 -e "DISCLOSURE_HTTP_PORT=$port")
    fi
    local from=$SECONDS
    docker run -d --name "$container" "${reach[@]}" -v "$volume:/data" --tmpfs /tmp:rw,noexec,nosuid,nodev \
        --read-only --cap-drop ALL --security-opt no-new-privileges --pids-limit 512 --memory 1g "$image" >/dev/null
    [ -n "$port" ] || port=$(docker port "$container" 8080/tcp | head -n 1 | sed 's/.*://')
    url=http://127.0.0.1:$port
    until_true 120 "ready" curl -fsS -o /dev/null "$url/health/ready"
    echo "ready after $((SECONDS - from)) s at $url"
}

free_port() {
    local candidate
    for candidate in $(seq 18080 18180); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    fail "no free port between 18080 and 18180"
}

# until_true SECONDS WHAT COMMAND...
until_true() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" 2>"$work/last"; do
        [ "$SECONDS" -lt "$end" ] || fail "not $what: $(tail -n 1 "$work/last")"
        [ "$(docker inspect -f '{{.State.Running}}' "$container")" = true ] || fail "the container ended by itself"
        sleep 0.5
    done
}

expect() {
    local what=$1 wanted=$2 got=$3
    [ "$got" = "$wanted" ] || fail "$what is '$got', expected '$wanted'"
    echo "$what: $got"
}

contains() { curl -fsS "$url$1" | tee "$work/last" | grep -qF -- "$2"; }

check_confinement() {
    expect "user" 10001 "$(docker exec "$container" id -u)"
    expect "process 1" java "$(docker exec "$container" cat /proc/1/comm)"
    expect "capabilities" 0000000000000000 "$(docker exec "$container" sed -n 's/^CapEff:\t//p' /proc/1/status)"
    expect "no new privileges" 1 "$(docker exec "$container" sed -n 's/^NoNewPrivs:\t//p' /proc/1/status)"
    expect "mode of /data" 700 "$(docker exec "$container" stat -c %a /data)"
    if docker exec "$container" touch /opt/probe 2>/dev/null; then fail "the root file system can be written"; fi
    echo "root file system: read-only"
    until_true 60 "healthy by its own check" is_healthy
    echo "its own health check: healthy"
}

is_healthy() { [ "$(docker inspect -f '{{.State.Health.Status}}' "$container")" = healthy ]; }

send_report() {
    curl -fsS -H 'Content-Type: text/csv; charset=utf-8' --data-binary @- "$url/api/v1/roster" >"$work/roster" <<'ROSTER'
agency,name,aliases,region,level,kind,sector,superior,activeFrom,activeTo,reportScope
980121-fgj,云岭省清河市清源县发展和改革局,,980121,county,department,发展改革,,,,own
ROSTER
    grep -qF '"imported":1' "$work/roster" || fail "the roster row was not imported: $(cat "$work/roster")"
    curl -fsS -H 'Content-Type: application/json' --data-binary @- "$url/api/v1/reports" >"$work/report" <<'REPORT'
{"schema": "disclosure.report/v1", "agency": "980121-fgj", "year": 2024, "publishedOn": "2025-01-16",
 "requests": {"newlyReceived": [7, 1, 0, 0, 0, 0, 8], "carriedIn": [0, 0, 0, 0, 0, 0, 0],
              "granted": [5, 1, 0, 0, 0, 0, 6], "concluded": [5, 1, 0, 0, 0, 0, 6], "carriedOut": [2, 0, 0, 0, 0, 0, 2]}}
REPORT
    grep -qF '"verdict":"accepted"' "$work/report" || fail "the report was not accepted: $(cat "$work/report")"
    echo "one roster row imported, one report accepted"
}

check_figures() {
    until_true 30 "in the API" contains /api/v1/agencies/980121-fgj/years/2024 '"newlyReceived":[7,1,0,0,0,0,8]'
    until_true 30 "rolled up" contains /api/v1/regions/98/years/2024 '"received":1'
    until_true 30 "at /metrics" contains /metrics 'disclosure_requests_received{region="98",year="2024"} 8'
    echo "figures in the API and at /metrics"
    grep -F 'disclosure_reports_received{region="980121"' "$work/last"
    grep -E '^jvm_memory_max_bytes.*G1 Old|^jvm_memory_max_bytes.*Tenured' "$work/last" || true
}

stop_service() {
    local from=$SECONDS code
    docker stop -t 30 "$container" >/dev/null
    code=$(docker inspect -f '{{.State.ExitCode}}' "$container")
    # 128 + 15: ended by SIGTERM after its own orderly end; 137 would be killed when the grace was over
    [ "$code" = 143 ] || [ "$code" = 0 ] || fail "ended with $code instead of 143"
    expect "killed for memory" false "$(docker inspect -f '{{.State.OOMKilled}}' "$container")"
    echo "stopped in $((SECONDS - from)) s, exit code $code"
    docker rm "$container" >/dev/null
}

# --- all of it --------------------------------------------------------------------------------------------------------

install_missing
if [ ! -f target/disclosure-streams.jar ]; then
    say "building the jar"
    mvn -B -q -DskipTests package
fi

say "compose.yaml"
docker-compose -f docker/compose.yaml config -q
echo "readable by $(docker-compose version --short)"

engine
say "building $image on $base"
docker build --network host --build-arg "BASE=$base" -t "$image" -f docker/Dockerfile . >"$work/build.log" 2>&1 \
    || { tail -n 20 "$work/build.log" >&2; fail "the image could not be built"; }
docker image inspect -f '{{.Size}}' "$image" | awk '{printf "%.0f MB\n", $1 / 1e6}'

say "first run"
run_service
check_confinement
send_report
check_figures
docker stats --no-stream --format 'memory: {{.MemUsage}}, processes: {{.PIDs}}' "$container"
stop_service

say "second run, same volume"
run_service
check_figures
stop_service

say "the image $image works"
