"""Holds an event log against the CSV of the same records, as pm4py reads it."""

import csv
import sys

import pm4py

log, table = sys.argv[1:]
with open(table, encoding="utf-8-sig", newline="") as file:
    rows = {row["attempt"]: row for row in csv.DictReader(file)}
events = pm4py.read_xes(log)
cases = events.groupby("case:concept:name")
assert set(cases.groups) == set(rows), "each record is a trace"
for case, own in cases:
    row = rows[case]
    for key, column in [("scenario", "scenario"), ("outcome", "outcome"), ("seal", "seal"), ("played", "played")]:
        told = set(own[f"case:composure:{key}"])
        assert told == {row[column]}, (case, key, told, row[column])
    assert own["time:timestamp"].is_monotonic_increasing, case
graph, begins, ends = pm4py.discover_dfg(events)
assert sum(begins.values()) == sum(ends.values()) == len(rows)
print(f"{len(rows)} traces, {len(events)} events, {len(graph)} steps from one activity to the next")
