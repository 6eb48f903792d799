"""Holds a workbook against the CSV of the same records, as openpyxl reads it: texts, numbers, dates, formulas and charts."""

import csv
import datetime
import sys

import openpyxl

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
