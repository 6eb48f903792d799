"""Holds a workbook against the CSV of the same records, as openpyxl reads it: texts, numbers, dates, formulas and charts."""

import csv
import datetime
import sys

import openpyxl

FIGURES = (
    "attempt_number earlier_exposure score pass_mark points top zero time_factor_percent interruptions sequence semantics "
    "practice_before warm_ups_before assessed_before"
).split()
TEXTS = (
    "attempt employee name branch position locale started_at finished_at time_zone ending hash scenario_hash book scale_hash engine "
    "ruling_reason station"
).split()

book, table, *elsewhere = sys.argv[1:]
with open(table, encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))
values = openpyxl.load_workbook(book, data_only=True)
formulas = openpyxl.load_workbook(book)

records = values["Records"]
heads = [cell.value for cell in records[1]]
column = {head: at for at, head in enumerate(heads)}
found = list(records.iter_rows(min_row=2))
assert len(found) == len(rows) > 0, (len(found), len(rows))
# how a sheet is shown is another program's own where that wrote it
assert elsewhere or records.freeze_panes == "B2", records.freeze_panes
assert elsewhere or records.auto_filter.ref, "rows can be filtered"

def text(cell):
    """What a cell says, as CSV has it; a cell that a spreadsheet would reckon with has an apostrophe there."""
    return "" if cell.value is None else str(cell.value)

for row, own in zip(found, rows):
    for head, name in [("Record", "attempt"), ("Employee number", "employee"), ("Name", "name"), ("Branch", "branch")]:
        cell = row[column[head]]
        assert cell.data_type in ("s", "n" if cell.value is None else "s", "inlineStr"), (head, cell.data_type)
        assert text(cell) == own[name].removeprefix("'"), (head, cell.value, own[name])
    for head, name in [("Started", "started_local"), ("Closed", "finished_local")]:
        cell = row[column[head]]
        assert isinstance(cell.value, datetime.datetime), (head, cell.value)
        assert cell.value.replace(microsecond=0).isoformat(" ") == own[name], (cell.value, own[name])
    score = row[column["Score"]].value
    assert (f"{score:.2f}" if score is not None else "") == own["score"], (score, own["score"])

# the sheet's columns are those of the table, up to what is told of the chain, which stands on a sheet of its own
columns = list(rows[0])
for name in FIGURES + TEXTS:
    at = columns.index(name)
    for row, own in zip(found, rows):
        cell = row[at]
        if name in FIGURES:
            assert cell.value is None or cell.data_type == "n", (name, cell.value)
            assert cell.value == (float(own[name]) if own[name] else None), (name, cell.value, own[name])
        else:
            assert cell.value is None or isinstance(cell.value, str), (name, cell.value)
            assert text(cell) == own[name].removeprefix("'"), (name, cell.value, own[name])

sheet = values["Competencies"]
of_sheet = [cell.value for cell in sheet[1]].index("Closed") + 1
of_table = [at for at, name in enumerate(columns) if name.startswith("competency_")]
told = list(sheet.iter_rows(min_row=2, values_only=True))
assert len(told) == len(rows) and {len(row) - of_sheet for row in told} == {len(of_table)}, (len(told), of_sheet, len(of_table))
conducts = {}
for row, own in zip(told, rows):
    assert row[0] == own["attempt"]
    for cell, name in zip(row[of_sheet:], (columns[at] for at in of_table)):
        if name.endswith("_conduct"):
            assert conducts.setdefault(own[name], cell) == cell, "what is kept, broken, missed and untouched is told apart"
        else:
            assert cell == (float(own[name]) if own[name] else None), (own["attempt"], name, cell, own[name])
assert len(set(conducts.values())) == len(conducts) > 2, conducts

summary = [row for row in values["Summary"].iter_rows(values_only=True) if row[0] == "All" and isinstance(row[1], int)]
count = [own["counts_as"] for own in rows if own["counts_as"]]
assert len(summary) == 1 and list(summary[0][1:6]) == [
    len(count), *(sum(one in of for one in count) for of in (["passed"], ["failed"], ["undecided"], ["abandoned", "lapsed"])),
], (summary, count)
assert abs(summary[0][6] - count.count("passed") / (count.count("passed") + count.count("failed"))) < 1e-12, summary

reckoned = 0
for name in formulas.sheetnames:
    for row in formulas[name].iter_rows():
        for cell in row:
            if not (isinstance(cell.value, str) and cell.value.startswith("=")) or cell.data_type != "f":
                continue
            shown = values[name][cell.coordinate].value
            at = lambda letter: values[name][f"{letter}{cell.row}"].value
            if cell.value == f"=C{cell.row}/(C{cell.row}+D{cell.row})":
                expected = at("C") / (at("C") + at("D"))
            elif cell.value == f"=C{cell.row}/B{cell.row}":
                expected = at("C") / at("B")
            else:
                raise AssertionError(f"{name}!{cell.coordinate}: {cell.value}")
            assert abs(expected - shown) < 1e-12, (name, cell.coordinate, expected, shown)
            reckoned += 1
charts = sum(len(formulas[name]._charts) for name in formulas.sheetnames)
assert reckoned > 0 and charts > 0, (reckoned, charts)
print(f"{len(rows)} records, {reckoned} formulas, {charts} charts, sheets: {', '.join(values.sheetnames)}")
