"""Which pieces go through the network together: the algorithm of src/reader/model/windows.ts, where it is explained."""
MOST_CONTEXT, MOST, ENOUGH, OPENING, SELDOM = 80, 302, 100, 8, 3


def windows_of(pieces):
    """(context, from, to) of each window."""
    parts, ids = pieces.paragraphs, pieces.ids
    count, part, found = len(parts) - 1, 0, []
    opens = lambda p: sum(ids[parts[p]:min(parts[p + 1], parts[p] + OPENING)]) % SELDOM == 0
    while part < count:
        start, context = parts[part], part
        while context > 0 and start - parts[context - 1] <= MOST_CONTEXT:
            context -= 1
        after = part + 1
        while after < count and parts[after + 1] - start <= MOST and not (parts[after] - start >= ENOUGH and opens(after)):
            after += 1
        found.append((parts[context], start, parts[after]))
        part = after
    return found
