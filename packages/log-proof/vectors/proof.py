"""The proofs of a dossier, written from their description and not from our TypeScript: hashlib, json and integers."""
import json
import re
from base64 import b64encode
from hashlib import sha256

from ed25519 import public_key, sign

ZEROS = "0" * 64


def jcs(value):
    """RFC 8785 for what the vectors hold: no number that Python writes otherwise than ECMAScript does."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(jcs(name) + ":" + jcs(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(jcs, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def commitment(salt, texts):
    return sha256(bytes.fromhex(salt) + jcs(texts).encode()).hexdigest()


CONTENT = "actor causedBy commandId commandIndex facts id occurredOn streamId textsCommitment type typeVersion version"


def content_form(event):
    return jcs({name: event[name] for name in CONTENT.split()})


def event_hash(event, previous):
    content = sha256(content_form(event).encode()).digest()
    return sha256(bytes.fromhex(previous) + content + event["recordedAt"].encode("ascii")).hexdigest()


def chain(events):
    previous = ZEROS
    for event in events:
        event["previousHash"] = previous
        previous = event["hash"] = event_hash(event, previous)
    return events


def line(event):
    optional = {
        "causedby": event["causedBy"],
        "textssalt": event["textsSalt"],
        "textscommitment": event["textsCommitment"],
    }
    return jcs({
        "specversion": "1.0",
        "id": event["id"],
        "source": "urn:samenspel:stream:" + uri(event["streamId"]),
        "type": "samenspel." + event["type"],
        "time": event["recordedAt"],
        "datacontenttype": "application/json",
        "dataschema": f"schemas/{event['type']}.v{event['typeVersion']}.json",
        "data": {"facts": event["facts"], "texts": event["texts"]},
        "streamid": event["streamId"],
        "streamversion": event["version"],
        "typeversion": event["typeVersion"],
        "occurredon": event["occurredOn"],
        "actor": event["actor"],
        "commandid": event["commandId"],
        "commandindex": event["commandIndex"],
        "previoushash": event["previousHash"],
        "hash": event["hash"],
        **{name: value for name, value in optional.items() if value is not None},
    })


def uri(text):
    return "".join(c if re.match(r"[\w\-.~:/]", c, re.ASCII) else "".join(f"%{b:02X}" for b in c.encode()) for c in text)


def merkle_root(leaves):
    """Straight from RFC 6962, section 2.1."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\1" + merkle_root(leaves[:split]) + merkle_root(leaves[split:])).digest()


def head_lines(heads):
    return [jcs(head) for head in sorted(heads, key=lambda head: head["streamId"].encode())]


def key_id(name, seed):
    return sha256(name.encode() + b"\n\x01" + public_key(seed)).digest()[:4]


def key_text(name, seed):
    return f"{name}+{key_id(name, seed).hex()}+{b64encode(bytes([1]) + public_key(seed)).decode()}"


def checkpoint(origin, heads, seed):
    lines = head_lines(heads)
    root = merkle_root([text.encode() for text in lines])
    text = f"{origin}\n{len(lines)}\n{b64encode(root).decode()}\n"
    signature = b64encode(key_id(origin, seed) + sign(seed, text.encode())).decode()
    return f"{text}\n— {origin} {signature}\n"
