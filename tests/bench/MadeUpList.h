// The list that the measuring programs read.
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace broadside {

/// A list as an organisation's system exports it: 14 columns, some in quotes, some with accents, some empty.
inline QByteArray makeList(qint64 rows)
{
    static constexpr std::array<const char *, 8> names{"Ada",   "Zoé",      "Ursule",    "Noël",
                                                       "Priya", "Ottoline", "Françoise", "Bo"};
    static constexpr std::array<const char *, 6> families{"Brambleworth", "de la Tourterelle", "Okonedo",
                                                          "Lévesque",     "Thrushcross",       "Nguyen"};
    static constexpr std::array<const char *, 5> cities{"Heron Point", "Lac-aux-Loutres", "Sainte-Émérance",
                                                        "Quarry Bay", "Moss Landing"};
    static constexpr std::array<const char *, 4> comments{"", "\"Enough is enough, please act.\"", "Thank you",
                                                          "\"My street, my river\""};
    QByteArray list("first_name,last_name,email,phone,address,city,region,postal_code,country,language,comment,consent,"
                    "signed_at,source\r\n");
    std::uint64_t random = 42;
    const auto next = [&random](std::uint64_t bound) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        return (random >> 33U) % bound;
    };
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        list += QByteArray(names.at(next(names.size()))) + ',' + families.at(next(families.size())) + ",signer" +
                number + "@example.org," + (next(3) == 0 ? "(819) 555-0100" : "") + ",\"" +
                QByteArray::number(int(next(900))) + " Old Mill Road, app. 4\"," + cities.at(next(cities.size())) +
                ",QC,J0Z 1A" + QByteArray::number(int(next(10))) + ",CA," + (next(2) == 0 ? "fr" : "en") + ',' +
                comments.at(next(comments.size())) + ',' + (next(2) == 0 ? "yes" : "no") +
                ",2022-01-01 00:05:00,web\r\n";
    }
    return list;
}

} // namespace broadside
