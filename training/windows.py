"""Which pieces go through the network together; as src/reader/model/windows.ts."""
LONGEST, CONTEXT = 382, 80


def windows_of(pieces):
    begins = pieces.paragraphs
    k, last, found = 0, len(begins) - 1, []
    while k < last:
        start = context = begins[k]
        for j in range(k - 1, -1, -1):
            if start - begins[j] > CONTEXT:
                break
            context = begins[j]
        j = k + 1
        while j < last and begins[j + 1] - context <= LONGEST:
            j += 1
        found.append((context, start, begins[j]))
        k = j
    return found
