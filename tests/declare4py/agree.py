#!/usr/bin/env python3
"""Judges random logs with Declare4Py and with `composure conform`, and says where they differ.

    python3 -m venv VENV && VENV/bin/pip install Declare4Py==2.2.0
    cargo build --release --no-default-features
    VENV/bin/python tests/declare4py/agree.py --composure target/release/composure --seeds 20
    VENV/bin/python tests/declare4py/agree.py --composure target/release/composure --record tests/declare4py
    VENV/bin/python tests/declare4py/agree.py --measure

The models have every template that Declare4Py judges, between different activities, without data conditions, some with
time conditions; timestamps of a trace differ. `--record` keeps one log, its model and what Declare4Py says of them:
tests/conform/declare4py.rs asks the same of the engine without Python. `--measure` tells how many traces a second
Declare4Py judges by 36 constraints, the log being in memory: the figure in benches/README.md.

Declare4Py reports no counts for the templates of one activity and for choices: there only the verdict is compared. A trace
that activates nothing complies (`consider_vacuity`); the rest of what may differ stands in src/policy/constraint.rs.
"""

import argparse
import csv
import gzip
import io
import random
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from Declare4Py.D4PyEventLog import D4PyEventLog
from Declare4Py.ProcessMiningTasks.ConformanceChecking.MPDeclareAnalyzer import MPDeclareAnalyzer
from Declare4Py.ProcessModels.DeclareModel import DeclareModel, DeclareModelTemplate
from Declare4Py.Utils.Declare.Checkers import TemplateConstraintChecker
from Declare4Py.Utils.Declare.TraceStates import TraceState

ACTIVITIES = ["Receive Complaint", "apologise", "escalate", "Pay Out", "close", "记录投诉"]
HEAD = ["case", "clause", "fulfilments", "violations", "satisfied"]


def is_judged(template):
    return hasattr(TemplateConstraintChecker, "mp" + template.templ_str.replace(" ", ""))


def model_text(rng, activities, templates, each):
    lines = [f"activity {name}" for name in activities]
    for template in templates:
        for number in range(each):
            name = template.templ_str + (str(rng.randint(1, 3)) if template.supports_cardinality else "")
            operands = ", ".join(rng.sample(activities, 2 if template.is_binary else 1))
            low = rng.choice([0, 0, 5])
            timed = number % 3 == 2 and template not in (DeclareModelTemplate.INIT, DeclareModelTemplate.END)
            window = f"{low},{low + rng.choice([10, 30, 60])},s" if timed else ""
            lines.append(f"{name}[{operands}] | |" + (" |" if template.is_binary else "") + window)
    return "\n".join(lines) + "\n"


def log_text(rng, activities, traces, lengths):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<log xes.version="1849.2016">']
    for trace in range(traces):
        now = datetime(2026, 3, 6, 9, tzinfo=timezone.utc) + timedelta(minutes=trace)
        lines.append(f'<trace><string key="concept:name" value="case {trace}"/>')
        for _ in range(rng.randint(*lengths)):
            now += timedelta(seconds=rng.randint(1, 20))
            lines.append(
                f'<event><string key="concept:name" value="{rng.choice(activities)}"/>'
                f'<date key="time:timestamp" value="{now.isoformat()}"/></event>'
            )
        lines.append("</trace>")
    return "\n".join(lines + ["</log>", ""])


def declare4py(log, model):
    """What Declare4Py says, and how many seconds of processor time it took to say it."""
    events = D4PyEventLog(case_name="case:concept:name")
    events.parse_xes_log(str(log))
    declare = DeclareModel().parse_from_string(model)
    begun = time.process_time()
    results = MPDeclareAnalyzer(events, declare, consider_vacuity=True).run().model_check_res
    return results, time.process_time() - begun


def expected_rows(log, model):
    clauses = [line.strip() for line in model.splitlines() if "[" in line]
    for trace, results in enumerate(declare4py(log, model)[0]):
        assert len(results) == len(clauses)
        for clause, result in zip(clauses, results):
            counts = ["" if count is None else str(count) for count in (result.num_fulfillments, result.num_violations)]
            yield [f"case {trace}", clause, *counts, str(int(result.state == TraceState.SATISFIED))]


def conform_rows(composure, log, model):
    run = subprocess.run([composure, "conform", log, "--model", model], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr)
    for row in csv.DictReader(io.StringIO(run.stdout)):
        satisfied = str(int(row["violations"] == "0"))
        yield [row["case"], row["clause"], row["fulfilments"], row["violations"], satisfied]


def differences(composure, folder, rng):
    """How many verdicts were compared; the log and model stay in the folder."""
    templates = [one for one in DeclareModelTemplate if is_judged(one)]
    model = model_text(rng, ACTIVITIES, templates, 3)
    log_path, model_path = folder / "log.xes", folder / "model.decl"
    log_path.write_text(log_text(rng, ACTIVITIES, 300, (1, 14)), encoding="utf-8")
    model_path.write_text(model, encoding="utf-8")
    expected, found = list(expected_rows(log_path, model)), list(conform_rows(composure, log_path, model_path))
    if len(expected) != len(found):
        sys.exit(f"{len(expected)} verdicts here, {len(found)} there")
    for one, other in zip(expected, found):
        counted = [other[at] if one[at] == "" else one[at] for at in range(len(one))]
        if counted != other:
            print(f"Declare4Py: {one}\ncomposure:  {other}\n")
            sys.exit(1)
    return expected


def measure():
    activities = [f"activity {at}" for at in range(24)]
    rng = random.Random(36)
    binary = [one for one in DeclareModelTemplate if is_judged(one) and one.is_binary]
    model = model_text(rng, activities, binary[2:14], 3)
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.xes"
        log.write_text(log_text(rng, activities, 2_000, (6, 30)), encoding="utf-8")
        results, seconds = declare4py(log, model)
    print(f"{len(results) / seconds:.0f} traces a second of processor time, {len(results[0])} constraints each")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--composure", help="the binary")
    arguments.add_argument("--seeds", type=int, default=1)
    arguments.add_argument("--record", type=Path, metavar="DIR")
    arguments.add_argument("--measure", action="store_true")
    asked = arguments.parse_args()
    if asked.measure:
        return measure()
    compared = 0
    for seed in range(asked.seeds):
        with tempfile.TemporaryDirectory() as folder:
            expected = differences(asked.composure, Path(folder), random.Random(seed))
            compared += len(expected)
            if asked.record:
                table = io.StringIO()
                csv.writer(table, lineterminator="\n").writerows([HEAD, *expected])
                log = (Path(folder) / "log.xes").read_bytes()
                for name, text in (("log.xes.gz", log), ("verdicts.csv.gz", table.getvalue().encode())):
                    (asked.record / name).write_bytes(gzip.compress(text, mtime=0))
                (asked.record / "model.decl").write_bytes((Path(folder) / "model.decl").read_bytes())
    print(f"{compared} verdicts agree")


if __name__ == "__main__":
    main()
