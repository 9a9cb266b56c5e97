// A mapping of columns to fields in the making.
#pragma once

#include "Signature.h"

#include <map>

namespace broadside {

/// Guesses which column holds what: by the preset's columns, by names, by content, in this order. A field is of one
/// column, but for a preset's that a system spreads over several.
class ColumnGuess
{
public:
    ColumnGuess(const QStringList &header, const QList<QStringList> &sample);

    [[nodiscard]] QList<std::optional<SignatureField>> make(const QString &preset);

private:
    [[nodiscard]] bool has(SignatureField field) const { return m_columnOf.contains(field); }
    [[nodiscard]] bool isFree(qsizetype column) const;
    /// Whether nobody gave the column a name.
    [[nodiscard]] bool isNameless(qsizetype column) const;
    void take(qsizetype column, SignatureField field);
    void leaveOut(std::optional<SignatureField> field);

    void takePreset(const QString &preset);
    void takeKnownNames();
    void takeLikelyNames();
    void takeContent();
    void takeFieldsByContent();
    void takeNamesByContent();
    void takePlacesByContent();
    void settleNames();
    void settleEmail();

    QStringList m_names;        ///< as they stand
    QList<QStringList> m_cells; ///< of each column those that are filled
    QList<std::optional<SignatureField>> m_columns;
    QList<bool> m_isSettled;                        ///< a preset says what it is, or that it is nothing
    std::map<SignatureField, qsizetype> m_columnOf; ///< the first column of a field
};

} // namespace broadside
