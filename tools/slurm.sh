#!/bin/sh
# Starts and stops a Slurm of one node on this machine, from Debian's packages slurm-wlm and munge, to try job arrays for
# real. Run as root:
#
#     tools/slurm.sh start          # then: export SLURM_CONF=/tmp/openqs-slurm/slurm.conf
#     tools/slurm.sh stop
#
# It has ports, a key and a folder of its own, and stops only what it started.
set -eu
FOLDER=${OPENQS_SLURM_FOLDER:-/tmp/openqs-slurm}
CONFIG=$FOLDER/slurm.conf
KEY=$FOLDER/munge/munge.key
SOCKET=$FOLDER/munge/munge.socket

need() {
  command -v "$1" >/dev/null || { echo "slurm.sh: $1 is missing; apt-get install slurm-wlm munge" >&2; exit 1; }
}

start() {
  need slurmctld; need slurmd; need munged
  if [ -e "$CONFIG" ]; then echo "slurm.sh: $FOLDER is there already; stop it first" >&2; exit 1; fi
  mkdir -p "$FOLDER/state" "$FOLDER/spool" "$FOLDER/munge"
  chmod 755 "$FOLDER"; chmod 711 "$FOLDER/munge"
  dd if=/dev/urandom of="$KEY" bs=1 count=1024 2>/dev/null
  chmod 400 "$KEY"; chown -R munge: "$FOLDER/munge"
  # shellcheck disable=SC2016
  su munge -s /bin/sh -c 'munged --key-file="$0" --socket="$1" --pid-file="$2/munged.pid" \
    --log-file="$2/munged.log" --seed-file="$2/munged.seed" --force' "$KEY" "$SOCKET" "$FOLDER/munge"
  configure
  slurmctld -f "$CONFIG" -L "$FOLDER/slurmctld.log"
  slurmd -f "$CONFIG" -L "$FOLDER/slurmd.log"
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if SLURM_CONF=$CONFIG sinfo --noheader --format=%T 2>/dev/null | grep -q idle; then
      echo "Slurm is up: export SLURM_CONF=$CONFIG"
      return
    fi
    sleep 1
  done
  echo "slurm.sh: the node did not come up; see $FOLDER/slurmctld.log" >&2
  exit 1
}

configure() {
  node=$(hostname -s)
  cat >"$CONFIG" <<CONF
ClusterName=openqs
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmdUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$SOCKET
CryptoType=crypto/munge
StateSaveLocation=$FOLDER/state
SlurmdSpoolDir=$FOLDER/spool
SlurmctldPidFile=$FOLDER/slurmctld.pid
SlurmdPidFile=$FOLDER/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=sched_interval=2,bf_interval=2
MaxArraySize=10001
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
}

stop() {
  for name in slurmd slurmctld munge/munged; do
    pid=$FOLDER/$name.pid
    if [ -s "$pid" ]; then kill "$(cat "$pid")" 2>/dev/null || true; fi
  done
  sleep 1
  rm -rf "$FOLDER"
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  *) echo "usage: tools/slurm.sh start|stop" >&2; exit 2 ;;
esac
