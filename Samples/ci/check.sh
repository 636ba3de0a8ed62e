#!/bin/sh
# Checks the case files of this repository, all of them or those that a branch touches: check.sh [REV]
#
# What is checked with which rules stands in check.guiju. Reports are left in the folder reports; the exit code is that of guiju check.
set -u
[ $# -gt 0 ] && set -- --changed-since "$1"
mkdir -p reports
guiju check cases "$@" --output json=reports/guiju.json --output csv=reports/guiju.csv
