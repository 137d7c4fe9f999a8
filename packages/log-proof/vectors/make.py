#!/usr/bin/env python3
"""Writes the vectors anew: `python3 make.py` in this folder. Python 3.9 or newer, nothing to install."""
import copy
import json
import shutil
from pathlib import Path

import proof

HERE = Path(__file__).parent
ORIGIN = "samenspel.example/vectors"
SEED = bytes(range(32))
TYPES = ["CollaborationStarted.v1", "DecisionTaken.v2", "PersonalDataErased.v1"]


def event(stream, version, **given):
    made = {
        "streamId": stream,
        "version": version,
        "id": f"01890a5d-ac96-774b-bcce-{len(stream):04x}{version:08x}",
        "type": "DecisionTaken",
        "typeVersion": 2,
        "facts": {"block": "productive-tension", "weight": 0.5, "Ünïcode": ["€", "\u2028", "\ufb33", "😀", None, True]},
        "texts": None,
        "textsSalt": None,
        "textsCommitment": None,
        "occurredOn": "2024-02-29",
        "recordedAt": f"2024-02-29T10:00:0{version}.120Z",
        "actor": "person-1",
        "commandId": f"command-{version}",
        "commandIndex": 1,
        "causedBy": None,
        **given,
    }
    if made["texts"] is not None:
        made["textsCommitment"] = proof.commitment(made["textsSalt"], made["texts"])
    return made


def with_texts(digits, erased=False):
    texts, salt = {"line": "Wij gaan door.", "text": 'Eén zin.\nEn "nog" één \u0001.'}, digits * 32
    if erased:
        return {"textsCommitment": proof.commitment(salt, texts)}
    return {"texts": texts, "textsSalt": salt}


def history():
    first = "collaboration-1"
    return {
        first: [
            event(first, 1, type="CollaborationStarted", typeVersion=1, facts={}),
            event(first, 2, **with_texts("a1"), causedBy="01890a5d-ac96-774b-bcce-000000000000"),
            event(first, 3, commandId="command-2", commandIndex=2, recordedAt="2024-02-29T10:00:02.120Z"),
            event(first, 4, **with_texts("b2", erased=True)),
            event(first, 5, type="PersonalDataErased", typeVersion=1, facts={"reason": "asked"}),
        ],
        "portfolio één": [event("portfolio één", 1, **with_texts("c3"))],
        "😀": [event("😀", 1)],
        "\ufb33": [event("\ufb33", 1), event("\ufb33", 2)],
    }


KINDS = {"portfolio één": "portfolio"}


def heads_of(streams):
    return [
        {"streamId": name, "kind": KINDS.get(name, "collaboration"), "version": events[-1]["version"], "head": events[-1]["hash"]}
        for name, events in streams.items()
    ]


def files_of(streams):
    """All files of a dossier, by name; hashes and heads are taken as they are."""
    heads = heads_of(streams)
    names = {head["streamId"]: f"streams/{n}-{slug(head['streamId'])}.jsonl" for n, head in enumerate(heads, 1)}
    manifest = {
        "format": "samenspel-dossier/1",
        "scope": "all",
        "exportedAt": "2026-01-01T00:00:00.000Z",
        "streams": [{**head, "file": names[head["streamId"]]} for head in heads],
    }
    return {
        "manifest.json": json.dumps(manifest, ensure_ascii=False, indent=2) + "\n",
        "checkpoint.txt": proof.checkpoint(ORIGIN, heads, SEED),
        "checkpoint-key.txt": proof.key_text(ORIGIN, SEED) + "\n",
        "heads.jsonl": "".join(text + "\n" for text in proof.head_lines(heads)),
        **{f"schemas/{name}.json": '{ "type": "object" }\n' for name in TYPES},
        **{names[name]: "".join(proof.line(one) + "\n" for one in events) for name, events in streams.items()},
    }


def slug(name):
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in name)


def chained():
    return {name: proof.chain(events) for name, events in history().items()}


GOOD = chained()
FILES = files_of(GOOD)
FIRST = "streams/1-collaboration-1.jsonl"
BROKEN = []


def broken(name, codes, files, outside=False):
    """Writes only the files that differ from the good dossier; those that are gone are listed."""
    for file, text in files.items():
        if FILES.get(file) != text:
            write(f"broken/{name}/{file}", text)
    removed = sorted(file for file in FILES if file not in files)
    BROKEN.append({"name": name, "codes": sorted(codes), "outside": outside, "removed": removed})


def write(name, text):
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def in_file(file, change):
    return {**FILES, file: change(FILES[file])}


def unsigned(change):
    """Somebody edits the first stream and leaves hashes, manifest and checkpoint as they are."""
    events = copy.deepcopy(GOOD["collaboration-1"])
    events = change(events) or events
    return {**FILES, FIRST: "".join(proof.line(one) + "\n" for one in events)}


def forged(change):
    """Somebody with the key edits a stream and computes everything anew."""
    streams = history()
    change(streams)
    return files_of({name: proof.chain(events) for name, events in streams.items()})


def put(at, **values):
    return lambda events: events[at].update(values)


def in_first(at, **values):
    return lambda streams: streams["collaboration-1"][at].update(values)


def write_broken():
    other_texts = {"line": "Wij stoppen.", "text": ""}
    broken("fact-changed", ["HASH_MISMATCH"], unsigned(put(1, facts={})))
    broken("actor-changed", ["HASH_MISMATCH"], unsigned(put(2, actor="person-2")))
    broken("text-changed", ["TEXTS_DO_NOT_MATCH"], unsigned(put(1, texts=other_texts)))
    broken("salt-missing", ["SALT_MISSING"], unsigned(put(1, textsSalt=None)))
    broken("salt-left-behind", ["SALT_LEFT_BEHIND"], unsigned(put(1, texts=None)))
    broken("commitment-missing", ["COMMITMENT_MISSING", "HASH_MISMATCH"], unsigned(put(1, textsCommitment=None)))
    broken("link-changed", ["CHAIN_BROKEN", "HASH_MISMATCH"], unsigned(put(4, previousHash="1" * 64)))
    broken("event-removed", ["CHAIN_BROKEN", "VERSION_GAP"], unsigned(lambda e: e[:3] + e[4:]))
    swapped = ["CHAIN_BROKEN", "COMMAND_INDEX", "TIME_BACKWARDS", "VERSION_GAP"]
    broken("events-swapped", swapped, unsigned(lambda e: e[:2] + [e[3], e[2], e[4]]))
    broken("tail-cut", ["CUT_TAIL"], unsigned(lambda e: e[:-1]))
    broken("event-of-another-stream", ["HASH_MISMATCH", "STREAM_UNKNOWN"], unsigned(put(1, streamId="other")))
    broken("white-space", ["UNREADABLE_LINE", "CUT_TAIL"], in_file("streams/2-portfolio---n.jsonl", lambda t: t.replace(":", ": ", 1)))
    broken("member-twice", ["UNREADABLE_LINE", "CUT_TAIL"], in_file("streams/2-portfolio---n.jsonl", lambda t: t.replace("{", '{"actor":"x",', 1)))
    broken("source-contradicts", ["ENVELOPE"], in_file(FIRST, lambda t: t.replace("urn:samenspel:stream:collaboration-1", "urn:samenspel:stream:c", 1)))
    broken("head-changed", ["HEAD_MISMATCH", "ROOT_MISMATCH"], in_file("heads.jsonl", lambda t: t.replace(GOOD["😀"][-1]["hash"], "1" * 64)))
    broken("checkpoint-changed", ["CHECKPOINT_SIGNATURE"], in_file("checkpoint.txt", lambda t: t.replace("\n4\n", "\n5\n")))
    broken("stream-file-missing", ["STREAM_MISSING"], {name: text for name, text in FILES.items() if name != FIRST})
    broken("schema-missing", ["SCHEMA_MISSING"], {name: text for name, text in FILES.items() if "Erased" not in name})
    broken("extra-file", ["EXTRA_FILE"], {**FILES, "streams/9-more.jsonl": "{}\n"})
    broken("manifest-changed", ["HEAD_MISMATCH"], in_file("manifest.json", lambda t: t.replace('"version": 5', '"version": 4')))


def write_forged():
    before_all = {"checkpoint.txt": proof.checkpoint(ORIGIN, [], SEED), "heads.jsonl": ""}
    broken("checkpoint-from-before-all", ["STREAM_UNKNOWN"], {**FILES, **before_all})
    broken("id-twice", ["DUPLICATE_ID"], forged(in_first(4, id=GOOD["collaboration-1"][0]["id"])))
    broken("time-backwards", ["TIME_BACKWARDS"], forged(in_first(4, recordedAt="2024-02-29T09:00:00.000Z")))
    broken("place-in-command", ["COMMAND_INDEX"], forged(in_first(2, commandIndex=3)))
    broken("forged-rewritten", ["REWRITTEN"], forged(in_first(1, actor="person-2")), outside=True)
    broken("forged-tail-cut", ["CUT_TAIL"], forged(lambda streams: streams["collaboration-1"].pop()), outside=True)
    broken("forged-stream-removed", ["STREAM_MISSING"], forged(lambda streams: streams.pop("\ufb33")), outside=True)
    KINDS["😀"] = "portfolio"
    broken("forged-kind", ["KIND_MISMATCH"], forged(lambda streams: None), outside=True)
    del KINDS["😀"]


def values():
    """Single steps, for those who build a verifier from the bottom up."""
    events = [one for stream in GOOD.values() for one in stream]
    committed = [one for one in events if one["texts"] is not None]
    return {
        "origin": ORIGIN,
        "seed": SEED.hex(),
        "publicKey": proof.key_text(ORIGIN, SEED),
        "commitments": [{"salt": e["textsSalt"], "texts": e["texts"], "commitment": e["textsCommitment"]} for e in committed],
        "events": [{"event": e, "content": proof.content_form(e), "hash": e["hash"], "line": proof.line(e)} for e in events],
        "heads": heads_of(GOOD),
        "leaves": proof.head_lines(heads_of(GOOD)),
        "root": proof.merkle_root([text.encode() for text in proof.head_lines(heads_of(GOOD))]).hex(),
        "checkpoint": proof.checkpoint(ORIGIN, heads_of(GOOD), SEED),
    }


for folder in ["good", "kept", "broken"]:
    shutil.rmtree(HERE / folder, ignore_errors=True)
for name, text in FILES.items():
    write(f"good/{name}", text)
for name in ["checkpoint.txt", "heads.jsonl", "checkpoint-key.txt"]:
    write(f"kept/{name}", FILES[name])
write_broken()
write_forged()
write("broken.json", json.dumps(BROKEN, ensure_ascii=False, indent=2) + "\n")
write("values.json", json.dumps(values(), ensure_ascii=False, indent=2) + "\n")
