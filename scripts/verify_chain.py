#!/usr/bin/env python3
"""Checks an exported chain of records without composure.

    composure records export --format chain --output chain.jsonl
    python3 verify_chain.py chain.jsonl [--anchor anchor.txt]...

Needs Python 3.8 and nothing else; the package `blake3`, where it is there, makes it faster. Exit codes: 0 everything is as it was
written; 1 something is not; 2 it cannot be told.

What is hashed. A value is a letter for its type (n nothing, i integer, r real, t text), the length of its bytes as 64 bits,
little-endian, and the bytes, integers as decimal text. Rows are their number as 64 bits, little-endian, and their values.

  link      t"composure link 1" i<sequence> t<kind> t<body> t<at> t<prev>; <function>:<hex>
  part      t"composure <part> 1" and its rows, for attempt, circumstances, contents, interruptions, journal
  document  t"composure document 1" t<document> t<finished_at>
  row       t"composure <kind> 1" and the row, for what is linked row by row: notes, notices, accounts …
  reason    t"composure reason 1" t<salt> t<reason>; <function>:<hex>, the last column but one of a note
  identity  t"composure identity 1" t<salt> t<number> t<name> t<branch> t<position>
  begun     t"composure begun 1" t<digest of attempt> t<of circumstances> t<of contents>, of an assessment that was begun
  running   t"composure running 1" t<hash of the last link> and the rows of what is under way; <function>:<hex>
  head      "composure head 1\\n<station>\\n<sequence>\\n<hash>\\n<at>\\n", signed with Ed25519; "composure running 1" likewise
"""

import argparse
import hashlib
import json
import struct
import sys
from datetime import datetime, timedelta

ROWS = ("note", "account", "access", "notice", "acknowledged", "decision")
PARTS = ("attempt", "circumstances", "contents", "interruptions", "journal")
STAYS = PARTS[:3]
NOT_UNDERSTOOD = (LookupError, TypeError, ValueError, AttributeError, OverflowError)


def blake3(data):
    """BLAKE3, as its specification has it; the package of that name where there is one."""
    try:
        from blake3 import blake3 as fast

        return fast(data).hexdigest()
    except ImportError:
        return _Blake3.digest(data)


class _Blake3:
    IV = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
    ORDER = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
    START, END, PARENT, ROOT = 1, 2, 4, 8

    @classmethod
    def compress(cls, chaining, block, counter, length, flags):
        mask = 0xFFFFFFFF
        state = list(chaining) + list(cls.IV[:4]) + [counter & mask, counter >> 32 & mask, length, flags]
        words = list(block)

        def mix(a, b, c, d, x, y):
            state[a] = state[a] + state[b] + x & mask
            turned = state[d] ^ state[a]
            state[d] = (turned >> 16 | turned << 16) & mask
            state[c] = state[c] + state[d] & mask
            turned = state[b] ^ state[c]
            state[b] = (turned >> 12 | turned << 20) & mask
            state[a] = state[a] + state[b] + y & mask
            turned = state[d] ^ state[a]
            state[d] = (turned >> 8 | turned << 24) & mask
            state[c] = state[c] + state[d] & mask
            turned = state[b] ^ state[c]
            state[b] = (turned >> 7 | turned << 25) & mask

        for turn in range(7):
            mix(0, 4, 8, 12, words[0], words[1])
            mix(1, 5, 9, 13, words[2], words[3])
            mix(2, 6, 10, 14, words[4], words[5])
            mix(3, 7, 11, 15, words[6], words[7])
            mix(0, 5, 10, 15, words[8], words[9])
            mix(1, 6, 11, 12, words[10], words[11])
            mix(2, 7, 8, 13, words[12], words[13])
            mix(3, 4, 9, 14, words[14], words[15])
            words = [words[at] for at in cls.ORDER]
        return [state[at] ^ state[at + 8] for at in range(8)]

    @classmethod
    def words(cls, block):
        return struct.unpack("<16I", block.ljust(64, b"\0"))

    @classmethod
    def chunk(cls, data, counter, root):
        chaining, at = cls.IV, 0
        while True:
            block = data[at : at + 64]
            last = at + 64 >= len(data)
            flags = (cls.START if at == 0 else 0) | (cls.END | root if last else 0)
            chaining = cls.compress(chaining, cls.words(block), counter, len(block), flags)
            if last:
                return chaining
            at += 64

    @classmethod
    def tree(cls, data, counter, root):
        if len(data) <= 1024:
            return cls.chunk(data, counter, root)
        left = 1024 << ((len(data) - 1) // 1024).bit_length() - 1
        both = cls.tree(data[:left], counter, 0) + cls.tree(data[left:], counter + left // 1024, 0)
        return cls.compress(cls.IV, both, 0, 64, cls.PARENT | root)

    @classmethod
    def digest(cls, data):
        return struct.pack("<8I", *cls.tree(data, 0, cls.ROOT)).hex()


def unhex(text):
    """Bytes from hex digits as they are written: a capital, or a space, is another text."""
    data = bytes.fromhex(text)
    if data.hex() != text:
        raise ValueError("not as it is written")
    return data


class _Ed25519:
    """Ed25519 (RFC 8032, 5.1), as strictly as composure checks it: no key and no signature of a small order, no number that is not
    written in its one way. Points are four numbers: X, Y, Z and X * Y / Z."""

    P = 2**255 - 19
    ORDER = 2**252 + 27742317777372353535851937790883648493
    D = -121665 * pow(121666, -1, P) % P
    ROOT = pow(2, (P - 1) // 4, P)
    NONE = (0, 1, 1, 0)

    @classmethod
    def add(cls, one, other):
        a = (one[1] - one[0]) * (other[1] - other[0]) % cls.P
        b = (one[1] + one[0]) * (other[1] + other[0]) % cls.P
        c = 2 * one[3] * other[3] * cls.D % cls.P
        d = 2 * one[2] * other[2] % cls.P
        e, f, g, h = b - a, d - c, d + c, b + a
        return (e * f % cls.P, g * h % cls.P, f * g % cls.P, e * h % cls.P)

    @classmethod
    def times(cls, point, many):
        sum = cls.NONE
        while many:
            if many & 1:
                sum = cls.add(sum, point)
            point = cls.add(point, point)
            many >>= 1
        return sum

    @classmethod
    def is_same(cls, one, other):
        return (one[0] * other[2] - other[0] * one[2]) % cls.P == 0 and (one[1] * other[2] - other[1] * one[2]) % cls.P == 0

    @classmethod
    def point(cls, data):
        """A point from its 32 bytes; none where they are none, or where it is of a small order."""
        y = int.from_bytes(data, "little")
        sign, y = y >> 255, y & (1 << 255) - 1
        if y >= cls.P:
            return None
        square = (y * y - 1) * pow(cls.D * y * y + 1, -1, cls.P) % cls.P
        x = pow(square, (cls.P + 3) // 8, cls.P)
        if (x * x - square) % cls.P:
            x = x * cls.ROOT % cls.P
        if (x * x - square) % cls.P or (x == 0 and sign):
            return None
        if x & 1 != sign:
            x = cls.P - x
        point = (x, y, 1, x * y % cls.P)
        return None if cls.is_same(cls.times(point, 8), cls.NONE) else point

    @classmethod
    def is_signed(cls, key, message, signature):
        if len(key) != 32 or len(signature) != 64:
            return False
        public, made = cls.point(key), cls.point(signature[:32])
        scalar = int.from_bytes(signature[32:], "little")
        if public is None or made is None or scalar >= cls.ORDER:
            return False
        hashed = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % cls.ORDER
        return cls.is_same(cls.times(cls.BASE, scalar), cls.add(made, cls.times(public, hashed)))


_Ed25519.BASE = _Ed25519.point((4 * pow(5, -1, _Ed25519.P) % _Ed25519.P).to_bytes(32, "little"))


def is_signed(key, message, signature):
    """Whether a key signed a message: both as hex digits, as they are written."""
    try:
        return _Ed25519.is_signed(unhex(key), message, unhex(signature))
    except (TypeError, ValueError):
        return False


def value(one):
    if one is None:
        kind, data = b"n", b""
    elif isinstance(one, bool):
        raise ValueError("a truth value")
    elif isinstance(one, int):
        kind, data = b"i", str(one).encode()
    elif isinstance(one, float):
        kind, data = b"r", repr(one).encode()
    elif isinstance(one, str):
        kind, data = b"t", one.encode("utf-8", "surrogatepass")
    else:
        raise ValueError("a list")
    return kind + struct.pack("<Q", len(data)) + data


def canonical(what, *values):
    return b"".join(map(value, (what,) + values))


def rows(of):
    return struct.pack("<Q", len(of)) + b"".join(value(one) for row in of for one in row)


FUNCTIONS = {"sha256": lambda data: hashlib.sha256(data).hexdigest(), "blake3": blake3}


class Checker:
    def __init__(self):
        self.faults = []
        self.links = self.records = 0
        self.last, self.head, self.key, self.station = None, None, None, None
        self.hashes, self.linked, self.texts, self.used = {}, set(), {}, []
        self.subjects, self.identity_gone = {}, []
        self.rows, self.whose, self.reason_gone = set(), {}, []
        self.rules, self.gone, self.let_go, self.practice = [], [], 0, 0
        self.notes_gone, self.reasons, self.unsaid = [], {}, 0
        self.running, self.ends, self.begun, self.all_told = None, [], {}, False
        self.later = []

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def line(self, number, text):
        try:
            line = json.loads(text)
            if "composure_chain" in line:
                if line["composure_chain"] != 1 or number != 1:
                    self.fault(f"line {number}", "not a chain that this program knows")
                self.head = line["head"]
                self.running, self.ends = line.get("running"), line.get("ends", [])
            elif "text" in line:
                one = line["text"]
                whole = blake3(one["body"].encode("utf-8", "surrogatepass")) == one["hash"]
                key = (one["kind"], one["name"], one["hash"])
                self.texts[key] = whole
            elif "unlinked" in line:
                self.fault(str(line["unlinked"]), "no link speaks of it")
            else:
                self.link(line)
        except NOT_UNDERSTOOD as error:
            self.fault(f"line {number}", f"cannot be understood ({error!r})")

    def link(self, line):
        sequence, kind, body, prev = line["sequence"], line["kind"], line["body"], line["prev"]
        where = f"link {sequence}"
        self.links += 1
        expected = 1 if self.last is None else self.last[0] + 1
        if sequence != expected:
            self.fault(where, "links before it are missing")
        elif prev != ("" if self.last is None else self.last[1]):
            self.fault(where, "does not follow from the link before it")
        name, _, digest = line["hash"].partition(":")
        function = FUNCTIONS.get(name)
        if function is None:
            self.fault(where, f"hashed by {name!r}, which is not known here")
            function = FUNCTIONS["sha256"]
        elif function(canonical("composure link 1", sequence, kind, body, line["at"], prev)) != digest:
            self.fault(where, "is not what its hash says")
        self.last = (sequence, line["hash"])
        self.hashes[sequence] = line["hash"]
        if (kind == "station") != (sequence == 1):
            self.fault(where, "the first link, and no other, names the station")
        if kind == "station":
            said = json.loads(body)
            self.key, self.station = said["key"], said["station"]
        elif kind == "key_change":
            said = json.loads(body)
            if said["lost"] != self.key:
                self.fault(where, "the key that it replaces was not the station's")
            self.key = said["key"]
            print(f"note: {where}: the station's key was replaced; what is before is vouched for by anchors alone", file=sys.stderr)
        elif kind == "layout":
            self.all_told = True
        elif kind == "begun":
            said = json.loads(body)
            if said["attempt"] in self.begun or said["attempt"] in self.linked:
                self.fault(where, "two links speak of it")
            self.begun[said["attempt"]] = (sequence, name, function, said, line.get("begun"))
        elif kind == "breach":
            self.fault(where, "the end of the chain had been altered before this was written")
        elif kind == "erasure":
            said = json.loads(body)
            # what was linked later was not erased by it
            self.subjects[said.get("subject")] = sequence
            self.reasons.update(dict.fromkeys(said.get("notes", ()), sequence))
        elif kind == "retention":
            said = json.loads(body)
            until = datetime.fromisoformat(said["before"].replace("Z", "+00:00")) + timedelta(days=1)
            pairs = [[(int(first), int(last)) for first, last in said[of]] for of in ("records", "notes")]
            self.rules.append((sequence, until.isoformat(), *pairs))
        elif kind in ROWS:
            self.row(line, json.loads(body), function)
        elif kind in ("record", "adopted"):
            self.record(line, json.loads(body), function)

    def row(self, line, said, function):
        kind, found = line["kind"], line.get("row")
        where = f"{kind} {said['row']}"
        if where in self.rows:
            self.fault(where, "two links speak of it")
            return
        self.rows.add(where)
        if found is None:
            self.notes_gone.append((where, line["sequence"], said["row"]))
            return
        if function(canonical(f"composure {kind} 1") + rows([found])) != said["digest"]:
            self.fault(where, "is not what was written")
        if kind == "note":
            name, _, digest = found[5].partition(":")
            if line["reason"] is None:
                self.reason_gone.append((where, line["sequence"], found[0], found[1]))
            elif name not in FUNCTIONS or FUNCTIONS[name](canonical("composure reason 1", *line["reason"])) != digest:
                self.fault(where, "its reason was altered")

    def record(self, line, said, function):
        attempt, digests, found = said["attempt"], said["digests"], line.get("record")
        where = f"record {said['number']} ({attempt})"
        if attempt in self.linked:
            self.fault(where, "two links speak of it")
            return
        self.linked.add(attempt)
        self.whose[attempt] = said["subject"]
        self.began(where, line, said, found)
        if found is None:
            # an early version made records of practice, which is its learner's own and is not written out; that it was
            # practice is what its link says, for the line beside it is nobody's word
            if line["kind"] == "adopted" and said.get("practice") is True:
                self.practice += 1
            elif line["kind"] == "adopted" and "practice" not in said and line.get("practice") is True:
                self.unsaid += 1
            else:
                self.gone.append((where, line, said["number"]))
            return
        self.records += 1
        for part in PARTS:
            if function(canonical(f"composure {part} 1") + rows(found[part])) != digests[part]:
                self.fault(where, f"its {part} was altered")
        document = canonical("composure document 1", found["document"], found["finished_at"])
        if function(document) != digests["document"]:
            self.fault(where, "its document was altered")
        if found["identity"] is None:
            if digests["identity"]:
                self.identity_gone.append((where, line["sequence"], said["subject"]))
        elif function(canonical("composure identity 1", *found["identity"])) != digests["identity"]:
            self.fault(where, "its identity was altered")
        if found["number"] != said["number"]:
            self.fault(where, "stands under another number")
        if found["seal"] != said.get("seal", line["hash"]):
            self.fault(where, "carries another seal")
        if said.get("held") is False:
            self.fault(where, "had been altered before it was taken into the chain")
        sealed = json.loads(found["document"])
        drawn = [sealed.get(name) for name in ("outcome", "score", "recommendation", "ending")]
        if list(found["drawn"]) != drawn:
            self.fault(where, "what other programs read of it is not what was sealed")
        if sealed.get("circumstances", {}).get("journal") == "altered":
            self.fault(where, "its entries had been altered before it was closed")
        self.used += [(where, (kind, name, digest)) for _, kind, name, digest in found["contents"]]

    def began(self, where, line, said, found):
        """Holds a record against the link that says that it was begun."""
        if said["attempt"] not in self.begun:
            if self.all_told:
                self.fault(where, "no link says that it was begun")
            return
        sequence, name, function, begun, _ = self.begun.pop(said["attempt"])
        digests, identity = said["digests"], said["digests"]["identity"]
        if line["hash"].partition(":")[0] != name:
            # hashed by another function meanwhile: what is left of it is hashed again
            if found is None:
                return
            digests = {part: function(canonical(f"composure {part} 1") + rows(found[part])) for part in STAYS}
            identity = found["identity"] and function(canonical("composure identity 1", *found["identity"]))
        same = function(canonical("composure begun 1", *(digests[part] for part in STAYS))) == begun["digest"]
        if not same or begun["subject"] != said["subject"]:
            self.fault(where, "is not as it was begun")
        elif identity != begun["identity"]:
            self.later.append((where, sequence, said["subject"], not identity))

    def under_way(self):
        """What is under way: all that was begun and went on no record, as it was begun, and as far as it was signed to be."""
        ends = {attempt: [entries, interruptions] for attempt, entries, interruptions, _ in self.ends}
        for attempt, (sequence, _, function, said, found) in self.begun.items():
            where = f"record ({attempt})"
            if found is None:
                self.fault(where, "is gone")
                continue
            digests = (function(canonical(f"composure {part} 1") + rows(found[part])) for part in STAYS)
            if function(canonical("composure begun 1", *digests)) != said["digest"]:
                self.fault(where, "is not as it was begun")
            identity = found["identity"] and function(canonical("composure identity 1", *found["identity"]))
            if (identity or "") != said["identity"]:
                self.later.append((where, sequence, said["subject"], not identity))
            if ends.get(attempt) != [found["journal"], found["interruptions"]]:
                self.fault(where, "is under way, and what was done in it was altered")
        if not self.all_told:
            return
        if set(ends) != set(self.begun) or len(ends) != len(self.ends) or not self.running:
            self.fault("running", "what is under way is not what was signed")
            return
        name, _, digest = self.running["hash"].partition(":")
        message = canonical("composure running 1", self.head["hash"]) + rows(self.ends)
        whose = [self.running[of] == self.head[of] for of in ("station", "key", "sequence")]
        if name not in FUNCTIONS or FUNCTIONS[name](message) != digest or not all(whose) or not self.signed(self.running, "running"):
            self.fault("running", "what is under way is not what was signed")

    def signed(self, head, what="head"):
        message = "composure {what} 1\n{station}\n{sequence}\n{hash}\n{at}\n".format(what=what, **head).encode()
        return is_signed(head["key"], message, head["signature"])

    def went_by_rule(self, line, number):
        """Whether a later link tells a rule by which a record went that is as old as its link says, to a day; an adopted one is older."""
        for sequence, until, rows, _ in self.rules:
            old = line["kind"] == "adopted" or line["at"][:19] < until[:19]
            if old and sequence > line["sequence"] and any(first <= number <= last for first, last in rows):
                return True
        return False

    def end(self):
        try:
            self.whole()
        except NOT_UNDERSTOOD as error:
            self.fault("head", f"cannot be understood ({error!r})")

    def whole(self):
        for where, line, number in self.gone:
            if self.went_by_rule(line, number):
                self.let_go += 1
            else:
                self.fault(where, "is gone")
        for where, link, row in self.notes_gone:
            rules = (rows for sequence, _, _, rows in self.rules if sequence > link)
            went = any(first <= row <= last for notes in rules for first, last in notes)
            if not where.startswith("note ") or not went:
                self.fault(where, "is gone")
        for where, link, subject in self.identity_gone:
            if self.subjects.get(subject, 0) <= link:
                self.fault(where, "who made it is gone, and no link says that it was erased")
        for where, link, note, attempt in self.reason_gone:
            if max(self.subjects.get(self.whose.get(attempt), 0), self.reasons.get(note, 0)) <= link:
                self.fault(where, "its reason is gone, and no link says that it was erased")
        if not self.head:
            self.fault("head", "nothing is signed")
        else:
            self.under_way()
        for where, link, subject, is_gone in self.later:
            if not is_gone or self.subjects.get(subject, 0) <= link:
                self.fault(where, "who made it is not who began it")
        for where, text in self.used:
            if not self.texts.get(text, False):
                self.fault(where, f"the text {text[1]} was altered, or is gone")
        if not self.head:
            return
        if not self.signed(self.head):
            self.fault("head", "the signature is not its key's")
        if (self.head["key"], self.head["station"]) != (self.key, self.station):
            self.fault("head", "not signed by the key that the chain names")
        if self.last != (self.head["sequence"], self.head["hash"]):
            self.fault("head", "the chain does not end with the link that was signed")

    def anchor(self, name, text):
        words = text.split()
        if len(words) != 7 or words[0] != "composure-anchor-1" or not words[2].isdigit():
            self.fault(f"anchor {name}", "no anchor")
            return
        head = dict(zip(("station", "sequence", "hash", "at", "key", "signature"), words[1:]))
        if not self.signed(head):
            self.fault(f"anchor {name}", "the signature is not its key's")
        elif head["station"] != self.station:
            self.fault(f"anchor {name}", "another station's")
        elif int(head["sequence"]) not in self.hashes:
            self.fault(f"anchor {name}", "the chain ends before it: something was taken off, or an older copy put back")
        elif self.hashes[int(head["sequence"])] != head["hash"]:
            self.fault(f"anchor {name}", "the chain has another link in its place")


def main():
    parser = argparse.ArgumentParser(description="Checks an exported chain of records without composure.")
    parser.add_argument("chain", help="what `composure records export --format chain` wrote")
    parser.add_argument("--anchor", action="append", default=[], help="what `composure records anchor` wrote")
    options = parser.parse_args()
    checker = Checker()
    try:
        with open(options.chain, encoding="utf-8") as lines:
            for number, text in enumerate(lines, 1):
                checker.line(number, text)
        checker.end()
        for name in options.anchor:
            with open(name, encoding="utf-8") as file:
                checker.anchor(name, file.read())
    except (OSError, UnicodeDecodeError) as error:
        print(f"verify_chain: {error}", file=sys.stderr)
        return 2
    for fault in checker.faults:
        print(fault)
    if checker.practice:
        print(f"{checker.practice} attempts in practice, which an early version made records of, are not in it: what they say is not checked")
    if checker.let_go:
        print(f"{checker.let_go} records went by a rule that the chain tells")
    print(f"{checker.links} links, {checker.records} records, {len(checker.faults)} faults")
    if checker.faults:
        return 1
    if checker.unsaid:
        print(
            f"verify_chain: {checker.unsaid} more attempts are called practice, and their links, which an early version wrote, do not say it: "
            "whether they are can be told by `composure records verify` alone",
            file=sys.stderr,
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
