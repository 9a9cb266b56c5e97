#!/usr/bin/env python3
"""Writes the lists of this folder: one small list of made-up signers in the six shapes that imports are tested with.

Beside each SHAPE.csv stands SHAPE.truth.csv, a line a data row: row (from 1), fault (the id of what is wrong with the row and can
be seen in this shape, or empty), duplicate_of (the row that this one certainly repeats, or empty).
"""
import csv
import pathlib

FIRST = ["Ottoline", "Barnabé", "Zuleika", "Ferréol", "Philippa", "Gédéon", "Marguerite-Rose", "Torvald", "Ysolde", "Anatole", "هناء", "Wilhelmina"]
LAST = ["Brambleworth", "de la Tourterelle", "O'Quillfeather", "Hérisson", "van der Kiezel", "Mossfield", "Çelebioğlu", "الصفصاف", "Pinchbeck",
        "Dupré-Vallon", "Ashgrove"]
PLACES = [("Lac-aux-Loutres", "QC", "J0Z 1A1", "fr"), ("Heron Point", "NS", "B0A 2B2", "en"), ("Saint-Éloi-des-Pins", "QC", "G0L 3C3", "fr"),
          ("Maple Crossing", "ON", "P0T 4E4", "en")]
COMMENTS = ["", "Enough is enough.", "Two lines,\none thought", 'They said "soon".', "", "Il est temps; agissons."]
COLUMNS = ["first_name", "last_name", "email", "phone", "address", "city", "province", "postal_code", "country", "language", "comment",
           "opt_in", "signed_at", "source"]
SHAPES = {
    "plain": (COLUMNS, ",", "utf-8"),
    "excel-fr": (["Prénom", "Nom", "Courriel", "Téléphone", "Adresse", "Ville", "Province", "Code postal", "Pays", "Langue", "Commentaire",
                  "Consentement", "Date", "Provenance"], ";", "cp1252"),
    "tab-utf16": (COLUMNS, "\t", "utf-16"),
    "actionnetwork": (["first_name", "last_name", "email", "can2_phone", "can2_user_address", "can2_user_city", "can2_user_state", "zip_code",
                       "country", "language", "comments", "can2_subscription_status", "created_at", "source"], ",", "utf-8"),
    "nationbuilder": (["first_name", "last_name", "email", "phone_number", "primary_address1", "primary_city", "primary_state", "primary_zip",
                       "primary_country", "language", "note", "email_opt_in", "created_at", "recruiter"], ",", "utf-8"),
    "changeorg": (["Name", "City", "State", "Postal Code", "Country", "Signed On"], ",", "utf-8"),
}
HIDDEN = {"changeorg": {"email", "too-few-cells"}}


def signer(at):
    city, province, code, language = PLACES[at % len(PLACES)]
    return [FIRST[at % len(FIRST)], LAST[at % len(LAST)], f"signer{at}@example.org", "(819) 555-01%02d" % at if at % 3 == 0 else "",
            f"{at + 1} Old Mill Road" + (", app. 4" if at % 7 == 0 else ""), city, province, code, "CA", language, COMMENTS[at % len(COMMENTS)],
            ["1", "0", "yes", "no"][at % 4], f"2022-{at % 12 + 1:02d}-{at % 28 + 1:02d} {at % 24:02d}:05:{at % 60:02d}",
            ["web", "paper", "event"][at % 3]]


def rows():
    """Cells, fault, and the row that this one repeats."""
    made = [(signer(at), "", None) for at in range(48)]
    spoilt = {6: "no-name", 18: "email", 30: "too-few-cells", 41: "date"}
    for at, fault in spoilt.items():
        cells = made[at][0]
        if fault == "no-name":
            cells[0], cells[1] = " ", ""
        elif fault == "email":
            cells[2] = "at example dot org"
        elif fault == "too-few-cells":
            cells = cells[:9]
        else:
            cells[12] = "2022-31-31 00:00:00"
        made[at] = (cells, fault, None)

    def again(at, **changes):
        cells = signer(at)
        for name, value in changes.items():
            cells[COLUMNS.index(name)] = value
        return cells

    made += [
        (again(3, email="SIGNER3@Example.ORG"), "", 4),               # the same mailbox in capitals
        (again(5, email="signer5+petition@example.org"), "", 6),      # with a tag
        (again(9), "", 10),                                           # letter for letter
        (again(9, comment="Again!", signed_at="2022-12-01 09:00:00"), "", 10),
        (again(3, last_name="HERISSON"), "", 4),                      # without accent, in capitals
        (again(12, first_name="Cosima"), "", None),                   # another person at the same address
        (again(13, email=""), "", None),                              # the same name without an address
        (again(14, email="someone.else@example.org"), "", None),
        (again(41), "", None),                                        # what it repeats was rejected
        (again(6, email="Signer6@example.org"), "", None),
        (again(20, last_name=""), "", None),                          # one name is a name
        (again(21, signed_at=""), "", 22),                            # no date is no fault
    ]
    return made


def shaped(cells, shape):
    if shape == "excel-fr" and len(cells) > 12:
        day = cells[12].split(" ")[0].split("-")
        return cells[:12] + ["/".join(reversed(day)) if len(day) == 3 else ""] + cells[13:]
    if shape == "actionnetwork" and len(cells) > 11:
        return cells[:11] + ["subscribed" if cells[11] in ("1", "yes") else "unsubscribed"] + cells[12:]
    if shape == "changeorg":
        cells = cells + [""] * (14 - len(cells))
        return [f"{cells[0]} {cells[1]}".strip(), cells[5], cells[6], cells[7], "Canada", cells[12].split(" ")[0]]
    return cells


def main():
    here = pathlib.Path(__file__).parent
    for shape, (header, delimiter, encoding) in SHAPES.items():
        with (open(here / f"{shape}.csv", "w", newline="", encoding=encoding, errors="replace") as out,
              open(here / f"{shape}.truth.csv", "w", newline="", encoding="utf-8") as truth):
            table = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
            answers = csv.writer(truth, lineterminator="\n")
            table.writerow(header)
            answers.writerow(["row", "fault", "duplicate_of"])
            for at, (cells, fault, repeats) in enumerate(rows(), start=1):
                table.writerow(shaped(cells, shape))
                hidden = HIDDEN.get(shape, set())
                # Without addresses there is no certain duplicate.
                answers.writerow([at, "" if fault in hidden else fault, "" if "email" in hidden else repeats])


if __name__ == "__main__":
    main()
