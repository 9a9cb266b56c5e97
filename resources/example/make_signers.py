#!/usr/bin/env python3
"""Writes the example's signer list: people who do not exist, at example.org, the same bytes for the same seed.

    make_signers.py > signers.csv
    make_signers.py --seed 7 --rows 500 > other.csv

2,000 rows hold 12 faulty ones (three of each fault), 60 certain duplicates and 12 shared mailboxes.
Phones are 555-01xx, which the North American numbering plan keeps for fiction.
"""

import argparse
import csv
import datetime
import random
import sys
import unicodedata

HEADER = ("first_name last_name email phone address city province postal_code country language comment opt_in "
          "signed_at source").split()
FIRST_DAY = datetime.date(2021, 11, 8)
LAST_DAY = datetime.date(2021, 12, 17)
DUPLICATE_SHARE = 0.03
SHARED_MAILBOX_SHARE = 0.006

# First and last names that go together; the last names are made up.
NAMES = {
    "en": (
        "Tobias Juniper Rosalind Hugo Wren Barnaby Imogen Silas Clementine Percy Hazel Ottilie Jasper Maeve Linus "
        "Beatrix Rowan Felix Marigold Angus Fiona Callum Ivy Desmond Winnie Theo Harriet Gordie Nell Rufus",
        "Quillfeather Maplethorne Lanternwick Thistlewood Birchwhistle Loonlake Paddlewick Frostbloom Kettlebrook "
        "Cedarhollow Northwhistle Inkberry Snowdrift Mittenstone Harbourlight Puddlecombe Tamarackson Applegrove "
        "Canoewright Driftwell Lighthouse-Bell Fernbridge Oatmeadow Porchlight Ravensong Saltmarsh Toboggan-Hill "
        "Woolsock Windowbox Fiddlehead"),
    "fr": (
        "Clémentine Théo Maëlle Étienne Solène Anatole Océane Zacharie Noémie Éloi Rosalie Léandre Marguerite Ulysse "
        "Aurélie Béatrice Hippolyte Mireille Florent Jade Cécile Gédéon Philomène Loïc Anaïs Fernand Ginette Réjean "
        "Françoise Coralie",
        "Boisvert-Lune Feuillargent Tournepage Montpapier Vireneige Lanterneau Desbourrasques Clairérable Brisepoudre "
        "Lacroisée-Dubois Portelumière Ruisseau-Doré Belhiver Cantouque Grandvent Petitmatin Ravaudage Sautérivière "
        "Tricotin Fleurdelin Encrebleue Courtepointe Aubépinette Sapinaud Chandelier-Roy Bordelune Passe-Montagne "
        "Dubatelier L'Érablière Desgoélands"),
    "ar": (
        "Noor Yasmine Karim Salma Tariq Layla Samir Dalia Ziad Hanan Rami Nadia Fares Mona Jad Rana Walid Amal Bassam "
        "Lina",
        "Al-Bustani Al-Qandil Abu-Fanous Al-Yasmini Zaytouni-Hill Al-Warraq Abu-Zaatar Al-Hibr Al-Nahla "
        "Al-Mishkat Bahr-Murphy Abu-Rummana Al-Sunbula Qamar-Leduc Al-Daftar"),
    "south_asia": (
        "Anjali Rohan Meera Arjun Priya Kabir Sunita Dev Leela Imran Ayesha Harpreet Gurleen Farid Tara Nikhil",
        "Kitabwala Neelgagan Chandrakiran Phulwari Barsaatkar Diyawala Patangwala Kagazpur Lalten-Brown Aamdeep "
        "Sitarabad Nadigarh"),
    "east_asia": (
        "Mei Kenji Hana Minh Linh Jun Sora Wei Yuki An Bao Xiu Thuy Haru",
        "Lin-Birch Chen-Harbour Park-Larch Nguyen-Rivière Tanaka-Frost Kim-Aurora Tran-Maple Sato-Lantern Wong-Loon "
        "Pham-Printemps Ito-Paddle Choi-Cedar"),
    "slavic": (
        "Oksana Bohdan Halyna Taras Mila Stanislav Zofia Marek Daryna Ludmila Ivanka Pavlo",
        "Kalynova Snihurenko Borealchuk Zymenko-Lake Papirowski Lichtarska Sonyashnyk Wiatrowicz Perohychuk "
        "Rushnykova"),
    "latin": (
        "Inés Mateo Luz Joaquim Valentina Tomás Graça Emilio Paloma Duarte Renata Ximena",
        "Montecolibrí Luzmarina Del-Faro Das-Lanternas Papelblanco Campoverde-Roy Estrelinha Nieveclara Pinhalto "
        "Cuadernos"),
    "africa": (
        "Amara Kofi Aminata Chidi Fatou Zola Moussa Ngozi Thandi Sékou Abena Kwame",
        "Okonkwo-Snow Adeyemi-Falls Diallo-Printemps Mensah-Birch Traoré-Lumière Ndiaye-Brise Achebe-Poole "
        "Sowande-Frost Kamau-Lantern Balogun-Page"),
}
GROUP_WEIGHTS = {
    "en": dict(en=46, fr=4, ar=10, south_asia=12, east_asia=10, slavic=7, latin=5, africa=6),
    "fr": dict(en=3, fr=70, ar=9, south_asia=1, east_asia=4, slavic=1, latin=5, africa=7),
}

# City: province, weight, share of French, area code, first halves of its postal codes.
CITIES = {
    "Toronto": ("ON", 150, 0.02, "416", "M4K M5R M6H M5V M4C"), "Ottawa": ("ON", 120, 0.20, "613", "K1N K1S K2P K1Y"),
    "Hamilton": ("ON", 50, 0.01, "905", "L8P L8S"), "London": ("ON", 42, 0.01, "519", "N6A N6C"),
    "Mississauga": ("ON", 60, 0.02, "905", "L5B L5N"), "Kingston": ("ON", 38, 0.03, "613", "K7L"),
    "Waterloo": ("ON", 40, 0.01, "519", "N2L"), "Guelph": ("ON", 34, 0.01, "519", "N1H N1G"),
    "Sudbury": ("ON", 22, 0.30, "705", "P3E"), "Windsor": ("ON", 28, 0.04, "519", "N9A"),
    "Thunder Bay": ("ON", 14, 0.03, "807", "P7B"), "Peterborough": ("ON", 24, 0.01, "705", "K9H"),
    "Montréal": ("QC", 280, 0.72, "514", "H2X H2T H4C H1W H3S H2J"), "Québec": ("QC", 80, 0.96, "418", "G1R G1K G1L"),
    "Laval": ("QC", 50, 0.84, "450", "H7N H7V"), "Gatineau": ("QC", 56, 0.86, "819", "J8X J9H"),
    "Sherbrooke": ("QC", 44, 0.92, "819", "J1H"), "Longueuil": ("QC", 40, 0.90, "450", "J4K"),
    "Trois-Rivières": ("QC", 26, 0.97, "819", "G9A"), "Saguenay": ("QC", 20, 0.99, "418", "G7H"),
    "Rimouski": ("QC", 16, 0.99, "418", "G5L"), "Rouyn-Noranda": ("QC", 10, 0.97, "819", "J9X"),
    "Vancouver": ("BC", 110, 0.02, "604", "V5T V6K V5L"), "Victoria": ("BC", 58, 0.02, "250", "V8W V8T"),
    "Burnaby": ("BC", 28, 0.01, "604", "V5H"), "Nelson": ("BC", 14, 0.02, "250", "V1L"),
    "Kelowna": ("BC", 16, 0.01, "250", "V1Y"), "Calgary": ("AB", 70, 0.02, "403", "T2P T2N"),
    "Edmonton": ("AB", 64, 0.04, "780", "T5K T6E"), "Lethbridge": ("AB", 10, 0.01, "403", "T1J"),
    "Winnipeg": ("MB", 76, 0.07, "204", "R3C R2H R3G"), "Brandon": ("MB", 8, 0.01, "204", "R7A"),
    "Saskatoon": ("SK", 28, 0.02, "306", "S7K"), "Regina": ("SK", 22, 0.02, "306", "S4P"),
    "Halifax": ("NS", 66, 0.04, "902", "B3H B3K"), "Wolfville": ("NS", 12, 0.02, "902", "B4P"),
    "Moncton": ("NB", 26, 0.48, "506", "E1C"), "Fredericton": ("NB", 16, 0.12, "506", "E3B"),
    "Edmundston": ("NB", 8, 0.95, "506", "E3V"), "St. John's": ("NL", 20, 0.01, "709", "A1C"),
    "Charlottetown": ("PE", 11, 0.05, "902", "C1A"), "Whitehorse": ("YT", 6, 0.08, "867", "Y1A"),
    "Yellowknife": ("NT", 4, 0.05, "867", "X1A"), "Iqaluit": ("NU", 2, 0.05, "867", "X0A"),
}
STREETS_EN = ("Lantern Street;Maple Street;Heron Avenue;Foundry Lane;Orchard Road;Millpond Crescent;Bluebird Way;"
              "Old Ferry Road;Tamarack Drive;Printers Row;Kite Street;Lilac Court;Station Hill;Quarry Road").split(";")
STREETS_FR = ("rue des Tourterelles;rue du Papier;avenue des Lilas;rue de la Lanterne;boulevard des Érables;"
              "chemin du Vieux-Moulin;rue des Imprimeurs;place du Marché-Neuf;avenue de la Rivière;rue du Cerf-Volant;"
              "rang de la Pointe;rue Sainte-Mandoline").split(";")

SOURCES = dict(web=46, facebook=18, email=16, whatsapp=9, paper=6, event=5)
ANSWERS = {"yes": 56, "no": 27, "": 17}
COMMENT_SHARE = 0.15
COMMENTS = {
    "en": (
        "Please speak up, clearly and in public.|Defending rights is not a crime.|Canada can do better than silence.|"
        "For my grandchildren.|I taught law for thirty years. This worries me.|Signed at my kitchen table in {city}.|"
        "Proud to add my name.|Evidence first, please.|Thank you for organising this!|Not in my name.|"
        "Farmers, lawyers, teachers: these are the people a society stands on.|"
        "\"Terrorist\" is not a word to use lightly.|"
        "I have told my MP, too.|From {city}, with hope.|Count me in.|Six today; who is next?|"
        "My whole book club in {city} is signing.|A quiet word is not enough this time.|"
        "To the Prime Minister: say it out loud, please.|Human rights defenders need defenders.|"
        "I visited the region in 2014, and I have not forgotten the farmers.|"
        "Our church group in {city} discussed this on Sunday.|"
        "Silence is a choice, too.|Where is the proof?|"
        "I don't agree with everyone on everything, but I agree with this.|"
        "As my mother used to say: \"Stand where you can be seen.\"|Keep going!|A small thing to do, so I did it.|"
        "I am a nurse, a voter and a neighbour. Please act.|Yes, yes and yes.|Open the doors of our missions.|"
        "First petition I've signed in years.\nWorth it.|"
        "Dear Minister,\nplease meet the six organisations.\nThank you.|"
        "We will remember who spoke, and who did not.|Civil society is what's left when everything else fails.|"
        "Sharing this with everyone I know in {city}.|Solidarity from a retired librarian, with a very sharp pencil.|"
        "Children need lawyers, too."),
    "fr": (
        "Le Canada doit parler, haut et fort.|Défendre les droits n'est pas un crime.|Le silence n'est pas une option.|"
        "Pour mes petits-enfants.|Merci de porter ce dossier!|De tout cœur avec vous, depuis {city}.|"
        "Des preuves d'abord, s'il vous plaît.|Je signe, et je fais signer.|Pas en mon nom.|"
        "Avocates, agriculteurs, enseignantes : une société tient grâce à ces gens.|"
        "« Terroriste » n'est pas un mot léger.|"
        "J'ai aussi écrit à ma députée.|Six aujourd'hui; et demain?|Toute la famille signe, à {city}.|"
        "Monsieur le premier ministre, dites-le clairement.|Solidarité!|Un petit geste, alors je le fais.|"
        "Se taire, c'est aussi choisir.|Je ne suis pas d'accord sur tout, mais là-dessus, oui.|"
        "Ma grand-mère disait : \"On se tient debout, ou on se couche.\"|Lâchez pas!|Où sont les preuves?|"
        "Infirmière, électrice et voisine : agissez, s'il vous plaît.|Ouvrez les portes de nos missions.|"
        "Ma première pétition depuis des années.\nElle en vaut la peine.|"
        "Madame la ministre,\nrencontrez les six organismes.\nMerci.|"
        "On se souviendra de qui a parlé, et de qui s'est tu.|"
        "Je partage avec tout mon monde à {city}.|Les enfants aussi ont droit à un avocat.|Bravo, et continuez!|"
        "Pour la justice, tout simplement.|Une bibliothécaire à la retraite, crayon bien aiguisé, vous appuie."),
    "ar": (
        "شكرًا لكم على هذه الحملة.|الدفاع عن الحقوق ليس جريمة.|من {city} مع كل التضامن.|أرجو أن تتكلم كندا بوضوح.|"
        "الصمت موقف أيضًا.|أوقّع باسم عائلتي، وبكل فخر."),
}


class Dice:
    """Chance made of random() alone, the one call whose sequence every Python version keeps."""

    def __init__(self, seed):
        self.roll = random.Random(seed).random

    def chance(self, share):
        return self.roll() < share

    def number(self, first, last):
        return first + int(self.roll() * (last - first + 1))

    def pick(self, items):
        return items[int(self.roll() * len(items))]

    def weighted(self, weights):
        left = self.roll() * sum(weights.values())
        for item, weight in weights.items():
            left -= weight
            if left < 0:
                return item
        return item

    def shuffled(self, items):
        return sorted(items, key=lambda _: self.roll())


def day_weights():
    """A launch, a week's rhythm, a newspaper story on 24 November, a reminder on 7 December, Human Rights
    Day on the 10th."""
    peaks = {datetime.date(2021, 11, 24): 170, datetime.date(2021, 12, 7): 60, datetime.date(2021, 12, 10): 95}
    weights = {}
    for number in range((LAST_DAY - FIRST_DAY).days + 1):
        day = FIRST_DAY + datetime.timedelta(number)
        weight = 26 + 150 * 0.62 ** number
        for peak, height in peaks.items():
            if day >= peak:
                weight += height * 0.45 ** (day - peak).days
        weights[day] = weight * (1.1, 1.15, 1.05, 1.0, 0.85, 0.5, 0.62)[day.weekday()]
    return weights


def ascii_of(text):
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "".join(c for c in folded if c.isalnum() or c == "-")


class List:
    def __init__(self, seed):
        self.dice = Dice(seed)
        self.days = day_weights()
        self.saturdays = {day: weight for day, weight in self.days.items() if day.weekday() == 5}
        self.cities = {city: facts[1] for city, facts in CITIES.items()}
        self.names_taken = set()
        self.emails_taken = set()
        self.comments = {language: [] for language in COMMENTS}

    def name(self, language):
        while True:
            group = self.dice.weighted(GROUP_WEIGHTS[language])
            other = self.dice.pick(list(NAMES)) if self.dice.chance(0.07) else group
            name = (self.dice.pick(NAMES[group][0].split()), self.dice.pick(NAMES[other][1].split()))
            if name not in self.names_taken:
                self.names_taken.add(name)
                return *name, group

    def email(self, first, last):
        first, last = ascii_of(first), ascii_of(last)
        local = self.dice.pick((f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}", f"{last}.{first}",
                                f"{first}{self.dice.number(52, 99)}"))
        while local in self.emails_taken:
            local = f"{first}.{last}{self.dice.number(2, 99)}"
        self.emails_taken.add(local)
        return f"{local}@example.org"

    def signed(self, source):
        day = self.dice.weighted(self.saturdays if source == "event" else self.days)
        return self.at(day, source)

    def at(self, day, source):
        if source == "paper":
            return day.isoformat()  # a sheet says the day, not the hour
        hour = self.dice.weighted({7: 3, 8: 6, 9: 8, 10: 8, 11: 8, 12: 12, 13: 9, 14: 6, 15: 6, 16: 7, 17: 8, 18: 8,
                                   19: 11, 20: 13, 21: 11, 22: 6, 23: 2})
        if source == "event":
            hour = self.dice.number(11, 16)
        return f"{day} {hour:02}:{self.dice.number(0, 59):02}:{self.dice.number(0, 59):02}"

    def comment(self, language, city):
        if not self.dice.chance(COMMENT_SHARE):
            return ""
        if not self.comments[language]:
            self.comments[language] = self.dice.shuffled(COMMENTS[language].split("|"))
        return self.comments[language].pop().format(city=city)

    def person(self):
        dice = self.dice
        city = dice.weighted(self.cities)
        province, _, french, area, prefixes = CITIES[city]
        language = "fr" if dice.chance(french) else "en"
        source = dice.weighted(SOURCES)
        by_hand = source in ("paper", "event")
        first, last, group = self.name(language)
        if province == "QC":
            address = f"{dice.number(3, 9800)}, {dice.pick(STREETS_FR)}"
            address += f", app. {dice.number(1, 24)}" if dice.chance(0.3) else ""
        else:
            address = f"{dice.number(3, 980)} {dice.pick(STREETS_EN)}"
            address += f", Unit {dice.number(1, 40)}" if dice.chance(0.18) else ""
        letters = "ABCEGHJKLMNPRSTVWXYZ"
        postal = f"{dice.pick(prefixes.split())} {dice.number(1, 9)}{dice.pick(letters)}{dice.number(1, 9)}"
        if group == "ar" and dice.chance(0.25):
            language = "ar"
        row = dict(first_name=first, last_name=last, city=city, province=province, postal_code=postal, country="CA",
                   language=language, source=source, signed_at=self.signed(source),
                   comment=self.comment(language, city))
        row["email"] = "" if source == "paper" and dice.chance(0.12) else self.email(first, last)
        row["phone"] = f"({area}) 555-01{dice.number(0, 99):02}" if dice.chance(0.6 if by_hand else 0.25) else ""
        row["address"] = address if by_hand or dice.chance(0.45) else ""
        row["opt_in"] = dice.weighted(ANSWERS) if row["email"] else ""
        return row

    def again(self, row):
        """The same person some days later, as a form or a volunteer's hand would take them down again."""
        local, domain = row["email"].split("@")
        email = self.dice.pick((row["email"].upper(), row["email"].title(), f"{local}+petition@{domain}",
                                f"{local}+{self.dice.pick(('news', 'rights', 'maple', '2021'))}@{domain}",
                                row["email"]))
        first, last = self.dice.pick(((row["first_name"], row["last_name"]), (row["first_name"], row["last_name"]),
                                      (row["first_name"].lower(), row["last_name"].lower()),
                                      (row["first_name"], row["last_name"].upper())))
        return self.later(row) | dict(email=email, first_name=first, last_name=last, opt_in=self.dice.weighted(ANSWERS))

    def housemate(self, row):
        """Another person of the same household, who signs with its one mailbox."""
        name = row["first_name"]
        group = next(group for group, (firsts, _) in NAMES.items() if name in firsts.split())
        while (name, row["last_name"]) in self.names_taken:
            name = self.dice.pick(NAMES[group][0].split())
            group = self.dice.pick(list(NAMES))  # a small group may have no first name left
        self.names_taken.add((name, row["last_name"]))
        return self.later(row) | dict(first_name=name, opt_in=self.dice.weighted(ANSWERS))

    def later(self, row):
        day = datetime.date.fromisoformat(row["signed_at"][:10])
        day = min(day + datetime.timedelta(self.dice.number(1, 12)), LAST_DAY)
        source = self.dice.weighted(dict(web=5, facebook=3, email=4, whatsapp=2))
        comment = self.comment(row["language"], row["city"])
        return row | dict(source=source, signed_at=self.at(day, source), comment=comment)


FAULTS = (
    [dict(first_name="", last_name="")] * 3
    + [dict(email=email) for email in ("none", "juniper.example.org", "post@@example.org")]
    + [dict(cells=cells) for cells in (4, 9, 12)]
    + [dict(signed_at=text) for text in ("2021-11-31 18:20:05", "2021-13-02 09:41:30", "2021-12-00")])


def rows_of(seed, count):
    """Cells of `count` rows in the order of their time; a list has its 12 faulty rows at any length."""
    signers = List(seed)
    again = round(count * DUPLICATE_SHARE)
    shared = round(count * SHARED_MAILBOX_SHARE)
    people = [signers.person() for _ in range(count - again - shared)]
    faulty = {index: fault for index, fault in zip(signers.dice.shuffled(range(len(people))), FAULTS)}
    eligible = [person for index, person in enumerate(people)
                  if index not in faulty and person["email"] and person["signed_at"][:10] < LAST_DAY.isoformat()]
    chosen = signers.dice.shuffled(eligible)[:again + shared]
    rows = [(person["signed_at"], person | faulty.get(index, {})) for index, person in enumerate(people)]
    for number, person in enumerate(chosen):
        row = signers.again(person) if number < again else signers.housemate(person)
        rows.append((row["signed_at"], row))
    rows.sort(key=lambda row: row[0])
    for _, row in rows:
        yield [row[column] for column in HEADER][:row.get("cells", len(HEADER))]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seed", type=int, default=2021)
    arguments.add_argument("--rows", type=int, default=2000)
    given = arguments.parse_args()
    if not 100 <= given.rows <= 3000:
        arguments.error("a list has 100 to 3,000 rows: there are no more names to give")
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows_of(given.seed, given.rows))


if __name__ == "__main__":
    main()
