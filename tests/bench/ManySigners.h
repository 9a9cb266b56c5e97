// A workspace of as many made-up signatures as somebody wants to measure with: names, towns and days are spread as in
// life, so that some words are in nearly every signature and most in few.
#pragma once

#include "CampaignStore.h"
#include "ImportSession.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>

namespace broadside {

class MadeUpSigners
{
public:
    /// One row after another; the texts live until the next one.
    const CheckedRow &next()
    {
        ++m_row.row;
        m_first = name(m_random(4000), 2);
        m_last = name(4000 + skewed(60000), 3);
        m_email = m_first + '.' + m_last + std::to_string(m_random(1000)) + '@' + domains[skewed(domains.size())];
        m_city = name(80000 + skewed(9000), 3) + (m_random(6) == 0 ? "-sur-mer" : "");
        const std::size_t region = skewed(regions.size());
        m_postal = {letters[region], digit(), letter(), ' ', digit(), letter(), digit()};
        m_day = "2021-";
        const std::uint64_t month = 1 + m_random(12);
        const std::uint64_t day = 1 + m_random(28);
        m_day += {char('0' + month / 10),
                  char('0' + month % 10),
                  '-',
                  char('0' + day / 10),
                  char('0' + day % 10),
                  'T',
                  char('0' + m_random(2)),
                  digit(),
                  ':',
                  char('0' + m_random(6)),
                  digit()};
        m_comment.clear();
        if (m_random(4) == 0) {
            for (std::uint64_t words = 3 + m_random(9); words > 0; --words)
                m_comment += name(200000 + skewed(20000), 2) + ' ';
        }
        m_phone.clear();
        if (m_random(3) == 0)
            m_phone = "+1819555" + std::to_string(1000 + m_random(9000));
        m_address = std::to_string(1 + m_random(9000)) + ' ' + m_city + " Road";
        m_row.firstName = m_first;
        m_row.lastName = m_last;
        m_row.email = m_email;
        m_row.phone = m_phone;
        m_row.address = m_address;
        m_row.city = m_city;
        m_row.region = regions[region];
        m_row.postalCode = m_postal;
        m_row.country = "CA";
        m_row.language = m_random(3) == 0 ? "fr" : "en";
        m_row.comment = m_comment;
        m_row.signedAt = m_day;
        m_row.source = sources[skewed(sources.size())];
        m_row.consentEmail = m_random(3) == 0 ? std::nullopt : std::optional(m_random(4) != 0);
        return m_row;
    }

private:
    static constexpr std::array<const char *, 8> domains{"gmail.example", "hotmail.example",   "courriel.example",
                                                         "mail.example",  "videotron.example", "uni.example",
                                                         "coop.example",  "nord.example"};
    static constexpr std::array<const char *, 10> regions{"ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE"};
    static constexpr std::array<char, 10> letters{'M', 'H', 'V', 'T', 'R', 'S', 'B', 'E', 'A', 'C'};
    static constexpr std::array<const char *, 6> sources{"web", "paper", "facebook", "event", "e-mail", "sms"};
    static constexpr std::array<const char *, 24> syllables{"ma", "ri",   "tre", "bel", "lo", "an", "du", "co",
                                                            "na", "vi",   "sa",  "gué", "le", "ro", "ti", "mo",
                                                            "pa", "chan", "be",  "lu",  "fe", "do", "ga", "si"};

    std::uint64_t m_random(std::uint64_t bound)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return (m_state >> 33U) % bound;
    }
    /// Small numbers far more often than great ones.
    std::uint64_t skewed(std::uint64_t bound)
    {
        const std::uint64_t one = m_random(bound);
        return m_random(one + 1) * m_random(bound) / bound;
    }
    static std::string name(std::uint64_t number, int parts)
    {
        std::string name;
        number = number * 2654435761U >> 7U;
        for (; parts > 0; --parts, number /= syllables.size())
            name += syllables[number % syllables.size()];
        return name;
    }
    char digit() { return static_cast<char>('0' + m_random(10)); }
    char letter() { return static_cast<char>('A' + m_random(20)); }

    std::uint64_t m_state = 42;
    CheckedRow m_row;
    std::string m_first, m_last, m_email, m_city, m_postal, m_day, m_comment, m_phone, m_address;
};

} // namespace broadside
