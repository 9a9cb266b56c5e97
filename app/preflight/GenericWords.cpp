#include "GenericWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

bool isGenericNameWord(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"act affairs africa agency agreement air alliance america anti army asia assembly association august "
        u"authority bank bay bill black board british bureau cabinet campaign canadian canal cape center central "
        u"centre chamber charter chief children christmas church city civil club coalition coast college "
        u"commission commissioner committee committees common commons commonwealth community conference congress "
        u"constitution convention cooperation corps council country county court criminal cross crown day days "
        u"declaration defence defense department deputy development director district division doctor east "
        u"eastern election embassy emperor england english environment europe european executive federal "
        u"federation february finance first force forces foreign foundation france free french friday friends "
        u"front fund general global god good government governor great green group gulf health her high "
        u"highness his holy house human immigration independent indian indigenous institute interior "
        u"international island islands january judge july june justice king kingdom labour lady lake lakes law "
        u"league left liberation lord madam mandate march may mayor member middle military minister ministers "
        u"ministry miss mission monday montreal mount mountain mountains movement museum nation national nations "
        u"new north northern nova november observatory occupied ocean october office officer organisation "
        u"organization pact palace parliament party pacific peace people peoples police pope post premier "
        u"president press prime prince princess prison privacy professor program programme project protocol "
        u"province public quebec queen red refugees relief report representatives republic research resolution "
        u"revolution rights river road royal rule saint saturday school sea second secretary security senate "
        u"senator september service sir social society south southern special square state states statute "
        u"street strip summit sunday supreme territories territory third thursday trade treaty tribunal tuesday "
        u"uncle union united university unit valley vice war watch water wednesday week west western white "
        u"women work worker workers world year young youth april december "
        u"affaires afrique agence agricole alliance amerique arabe asie assemblee association banque "
        u"bas basse blanche blanc bretagne centrale cercle chambre charte chef cisjordanie cite comite commission "
        u"communes conference conseil convention coree cote cour croix declaration defense departement directeur "
        u"droit droits etat etats est etrangeres federation femmes fondation france gouvernement grand grande "
        u"groupe guerre haut haute homme humains ile iles institut internationale internationales jean justice "
        u"loi madame maison mer ministere ministre monde mondiale monsieur mouvement nationale nationales noire "
        u"nord nouveau nouvelle occident office orient ouest parlement parti pays peuple peuples premiere "
        u"premieres presidente presse prince protocole province reine republique revolution rouge roi royaume "
        u"rue russie sante saint sainte secretaire securite senat service societe sud terre territoires "
        u"traite tribunal unie unies uni unis universite ville"_s);
    // What English and French make names of peoples with.
    static const std::array endings{u"ian"_s,   u"ians"_s,   u"ean"_s,  u"eans"_s, u"ish"_s,
                                    u"ese"_s,   u"eli"_s,    u"elis"_s, u"ien"_s,  u"iens"_s,
                                    u"ienne"_s, u"iennes"_s, u"ais"_s,  u"aise"_s, u"aises"_s};
    return words.contains(word) ||
           std::ranges::any_of(endings, [&](const QString &ending) { return word.endsWith(ending); });
}

} // namespace broadside
