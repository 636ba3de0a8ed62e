"""Prints the shell steps of a CI file as JSON, each with its name: steps.py FILE. Ends with 3 when there is no YAML reader."""

import json
import sys

try:
    import yaml
except ImportError:
    sys.exit(3)


def steps(document):
    """Returns the steps of a GitHub workflow, a GitLab pipeline or a configuration of pre-commit, in their order."""
    if "jobs" in document:
        jobs = document["jobs"].values()
        return [{"name": step["name"], "run": step["run"], "always": step.get("if") == "always()"}
                for job in jobs for step in job["steps"] if "run" in step]
    if "repos" in document:
        hooks = [hook for repo in document["repos"] for hook in repo["hooks"]]
        return [{"name": hook["id"], "run": hook["entry"] + ' "$@"', "files": hook["files"], "always": False} for hook in hooks]
    return [{"name": name, "run": "\n".join(job["script"]), "always": False} for name, job in document.items()]


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(steps(yaml.safe_load(file)), ensure_ascii=False))
