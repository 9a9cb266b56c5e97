#include "NameWords.h"

#include "CellText.h"
#include "Keys.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_set>

namespace broadside {

namespace {

struct Hash : std::hash<std::string_view>
{
    using is_transparent = void;
};

using WordSet = std::unordered_set<std::string, Hash, std::equal_to<>>;

/// The words that spaces separate.
WordSet setOf(std::string_view words)
{
    WordSet all;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        all.emplace(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return all;
}

/// Folded, since lists drop accents as they please.
constexpr std::string_view givenNames =
    "adam adele adrian agnes ahmed aisha alain alan albert alberto alejandra alejandro alessandro alex alexander "
    "alexandra "
    "alexandre ali alice alicia aline amanda amelie amina amy ana anders andre andrea andreas andrew andrzej angela "
    "anita "
    "anna anne annie antoine anton antonio ashley ayse barbara beatriz benjamin benoit bernard betty bill bjorn bob "
    "brian "
    "bruno camille carlos carol carolina caroline catherine cecile celine charles charlotte chloe chris christian "
    "christine "
    "christopher claire claude claudia colette cynthia daniel daniela daniele danielle david deborah denis denise "
    "diana "
    "diane diego dmitri dominique donna dorothy eduardo edward eleonore elena elisabeth elizabeth ellen emily emma "
    "emilie "
    "eric erika erik ester eva eve fatima fatma felix fernando florence francesca francesco francine francis francisco "
    "francois francoise frank frederic gabriel gabrielle genevieve george georges gerard giovanni gisele giulia "
    "giuseppe "
    "grace greta guillaume guy hans hassan heather helen helene henri henry hugo ibrahim igor ines irina isabel "
    "isabella "
    "isabelle ivan jack jacqueline jacques james jan jane janet jason jean jeanne jennifer jessica jim joan joao johan "
    "johanna john jonathan jorge jose joseph josee juan judith julia julie julien karen karim karin katarzyna "
    "katherine "
    "kathleen kevin khaled kimberly krzysztof laura laurent lea leila lena leo linda lisa louis louise luc lucas lucia "
    "lucie luis luisa lukas madeleine magdalena malgorzata manon manuel marc marcel marco margaret maria marianne "
    "marie "
    "marina mario marion mark markus marta martha martine mary mateo mathieu matthew mehmet melanie michael michel "
    "michele "
    "micheline michelle miguel mireille mohamed mohammed monique muhammad mustafa nadia nancy natalia natalie nathalie "
    "nicholas nicolas nicole nina noah noemie odette olga olivia olivier omar oscar pablo paola paolo pascal patricia "
    "patrick paul paula pauline pedro peter philip philippe pierre piotr rachel rafael raphael raymond rebecca renee "
    "richard rita robert roberto roger rosa rosalie roxanne ruth ryan sabrina salma samantha samira samuel sandra "
    "sandrine "
    "sara sarah sebastien serge sergei sharon simone sofia sonia sophie stefan stephanie stephane stephen steven susan "
    "susanne suzanne svetlana sylvain sylvie tania tatiana teresa theresa thierry thomas timothy tomasz ursula valerie "
    "vanessa veronique victor victoria vincent virginie vladimir walter wendy william wolfgang xavier yannick yasmine "
    "yolande youssef yusuf yves yvette yvonne zoe";

constexpr std::string_view familyNames =
    "allard anderson archambault arsenault baker beaudoin beaulieu becker belanger benoit-roy bergeron bernier bianchi "
    "bouchard boucher boudreau brown campbell caron carter chan chevalier clarke cloutier collins cormier cote cooper "
    "davies davis deschamps desjardins dubois dufour dupont durand edwards esposito evans ferrari fischer fontaine "
    "fortin "
    "fournier gagne gagnon garneau gauthier girard giroux green haddad hall harris hebert hernandez hill hoffmann "
    "hughes "
    "ivanov ivanova jackson jansen johansson johnson jones kaya kelly khan king klein kovacs kowalska kowalski krause "
    "kumar "
    "kuznetsov lachance lalonde lambert landry langlois lapointe lavoie leblanc leclerc lefebvre lessard levesque "
    "lewis "
    "macdonald meyer miller mitchell moore moreau morgan morin mueller muller murphy murray nadeau novak nowak oconnor "
    "ouellet ouellette paquette parent parker patel pelletier petit phillips plante poirier popov poulin proulx ricci "
    "richter robinson rousseau rossi roy russo schmidt schneider schulz scott singh smirnov smith stewart st-pierre "
    "tanguay taylor thibault thompson tremblay turcotte turner vachon villeneuve wagner walker watson weber white "
    "williams "
    "wilson wojcik wood wright yildiz yilmaz zimmermann";

constexpr std::string_view iberianNames =
    "aguilar aguirre almeida alves alvarez andrade araujo arias azevedo barbosa barros bautista benitez blanco borges "
    "cabrera campos cardoso carmona carrasco carvalho castillo castro contreras correia costa cruz delgado diaz "
    "dominguez "
    "duarte escobar espinosa espinoza estrada fernandes fernandez ferreira figueiredo flores fonseca fuentes garcia "
    "garza "
    "gimenez gomes gomez gonzalez goncalves guerrero gutierrez guzman hernandez herrera hidalgo ibanez iglesias "
    "jimenez "
    "juarez leiva lima lopes lopez lozano machado maldonado marin marques marquez martinez martins medina mejia mendes "
    "mendez mendoza miranda molina monteiro montero morales moreira moreno munoz nascimento navarro nogueira nunes "
    "nunez "
    "oliveira ortega ortiz pacheco padilla paredes pena peralta pereira perez pineda pinto ponce quintero ramirez "
    "ramos "
    "reis reyes ribeiro rios rivas rivera robles rocha rodrigues rodriguez rojas romero rubio ruiz salazar salinas "
    "sanchez "
    "sandoval santana santos serrano silva soares solis sosa sousa souza soto suarez tavares teixeira toledo torres "
    "trujillo valdes valdez valencia vargas vasquez vazquez vega velasco velasquez vera vieira villanueva zamora "
    "zapata "
    "zuniga";

bool isIn(const WordSet &words, std::string_view word)
{
    return words.contains(folded(word));
}

constexpr bool isLatin1(std::string_view word)
{
    return std::ranges::none_of(word, [](char byte) { return static_cast<unsigned char>(byte) > 0xC3; });
}

} // namespace

bool isNameParticle(std::string_view word)
{
    static const WordSet particles = setOf("de du des la le les los las d' l' da do dos das di del della dello dei "
                                           "degli van von vom der den het ten ter 't te "
                                           "zu zum zur af av bin bint ben ibn al al- el el- abu abou abd abdel abdul "
                                           "ould o' mac mc st st. st- saint ste ste. "
                                           "san santa بن ابن بنت آل ال أبو ابو عبد");
    constexpr std::size_t longest = 6; // bytes of "saint", "بنت"
    return word.size() <= longest && particles.contains(simplyFolded(word));
}

bool isNameSuffix(std::string_view word)
{
    static const WordSet suffixes =
        setOf("jr jr. sr sr. ii iii iv phd ph.d. ph.d md m.d. esq esq. fils júnior junior filho neto");
    constexpr std::size_t longest = 7;
    return word.size() <= longest && suffixes.contains(simplyFolded(word));
}

bool isNameTitle(std::string_view word, bool mayBeInitial)
{
    static const WordSet titles = setOf(
        "mr mr. mrs mrs. ms ms. miss mx mx. dr dr. dre prof prof. professor rev rev. sir hon hon. mme mme. mlle mlle. "
        "monsieur madame mademoiselle docteur herr frau hr. dhr dhr. mevr mevr. mw. sig. sig.ra signor signora dott. "
        "dott.ssa sr. sra sra. srta srta. señor señora pani ing. dra dra. السيد السيدة الآنسة الدكتور الدكتورة د. أ. "
        "الأستاذ "
        "الأستاذة الشيخ الحاج الحاجة");
    static const WordSet initials = setOf("m. m me pr fr. pan sr");
    constexpr std::size_t longest = 18; // bytes
    if (word.size() > longest)
        return false;
    const std::string plain = simplyFolded(word);
    return titles.contains(plain) || (mayBeInitial && initials.contains(plain));
}

bool joinsSurnames(std::string_view word)
{
    return word == "y" || word == "e" || word == "i";
}

bool isKnownGivenName(std::string_view word)
{
    static const auto names = setOf(givenNames);
    return isIn(names, word.substr(0, word.find('-'))); // "Marie-Ève"
}

bool isKnownFamilyName(std::string_view word)
{
    static const auto names = setOf(familyNames);
    return isIn(names, word) || isIberianFamilyName(word);
}

bool isIberianFamilyName(std::string_view word)
{
    static const auto names = setOf(iberianNames);
    return isIn(names, word);
}

bool isDevotion(std::string_view word)
{
    static const auto names =
        setOf("carmen pilar rosario mar rocio angeles dolores luz lourdes fatima jesus concepcion "
              "mercedes paz sol socorro refugio consuelo remedios nieves gracas conceicao ceu");
    return isIn(names, word);
}

VietnameseName vietnameseFamilyName(std::string_view word)
{
    static const WordSet sure =
        setOf("nguyen tran pham huynh hoang truong duong dinh trinh phan dang bui doan quach ngo ngô");
    static const WordSet likely =
        setOf("le vo võ do ho ly lý mai vu cao to tô ha ta lam lâm chu dao la tang luu thai kieu "
              "ton tôn au trieu phung luong an kim vuong tu giang chau");
    constexpr std::size_t longest = 12; // bytes of "Nguyễn", in its parts
    if (word.size() > longest)
        return VietnameseName::No;
    const std::string plain = isLatin1(word) ? simplyFolded(word) : folded(word);
    if (sure.contains(plain))
        return VietnameseName::Yes;
    return likely.contains(plain) ? VietnameseName::Maybe : VietnameseName::No;
}

bool isVietnameseMiddleName(std::string_view word)
{
    static const auto names = setOf("van thi");
    return isIn(names, word);
}

} // namespace broadside
