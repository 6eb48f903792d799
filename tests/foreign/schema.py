"""Holds an event log against the schema of IEEE 1849, which names no namespace: it is taken into that of the log."""

import pathlib
import sys

from lxml import etree

log, schema = sys.argv[1:]
whole = pathlib.Path(schema).with_suffix(".whole.xsd")
whole.write_text(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.xes-standard.org/" '
    'xmlns="http://www.xes-standard.org/" elementFormDefault="qualified">'
    f'<xs:include schemaLocation="{pathlib.Path(schema).name}"/></xs:schema>'
)
checked = etree.XMLSchema(etree.parse(str(whole)))
found = checked.validate(etree.parse(log))
for error in list(checked.error_log)[:10]:
    print(f"{log}:{error.line}: {error.message}", file=sys.stderr)
print(f"{log} {'is' if found else 'is not'} as the schema of IEEE 1849 asks")
sys.exit(not found)
