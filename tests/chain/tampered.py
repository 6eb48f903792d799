#!/usr/bin/env python3
"""Every tampered chain in a folder (`COMPOSURE_TAMPERED=FOLDER cargo test --lib tamperings`) is found by the verifier, and named where
something was done to it."""

import importlib.util
import pathlib
import sys

root = pathlib.Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("verify_chain", root / "scripts/verify_chain.py")
verify_chain = importlib.util.module_from_spec(spec)
spec.loader.exec_module(verify_chain)

# a text that is the same in thousands of chains is hashed once
known, written_out = {}, verify_chain._Blake3.digest
verify_chain._Blake3.digest = classmethod(lambda _, data: known.setdefault(data, None) or known.update({data: written_out(data)}) or known[data])

# and so is a signature checked
signed, checked = verify_chain.is_signed, {}
verify_chain.is_signed = lambda *of: checked[of] if of in checked else checked.setdefault(of, signed(*of))

folder = pathlib.Path(sys.argv[1])
seen, missed, unnamed = 0, [], []
for file in sorted(folder.glob("chain-*.jsonl")):
    checker = verify_chain.Checker()
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            checker.line(number, line)
    checker.end()
    checker.anchor("anchor", (folder / f"anchor-{file.name.split('-')[1]}.txt").read_text())
    seen += 1
    if not checker.faults:
        missed.append(file.name)
    for place in (folder / file.name.replace("chain-", "places-")).with_suffix(".txt").read_text().splitlines():
        if not any(said in fault for said in place.split("|") for fault in checker.faults):
            unnamed.append(f"{file.name}: {place}")
print(f"{seen} tampered chains, {len(missed)} not found, {len(unnamed)} places not named")
sys.exit("\n".join([f"not found: {' '.join(missed)}", *unnamed]) if missed or unnamed or not seen else 0)
