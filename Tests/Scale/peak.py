#!/usr/bin/env python3
"""Runs a command and writes how it ended to a file: its code, the most memory it had in MiB, and how many seconds it took.

usage: peak.py FILE COMMAND…
"""
import resource
import subprocess
import sys
import time

start = time.monotonic()
code = subprocess.run(sys.argv[2:]).returncode
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
with open(sys.argv[1], "w") as file:
    print(code, round(memory), round(time.monotonic() - start, 1), file=file)
