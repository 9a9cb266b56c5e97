// Everything that is known of one signature, in the side panel.
#pragma once

#include "Card.h"
#include "Signature.h"

class QScrollArea;

namespace broadside {

class SignerDetails final : public Card
{
    Q_OBJECT
public:
    explicit SignerDetails(QWidget *parent = nullptr);

    /// `import` and `original` (of which it is a duplicate) where there are any.
    void show(const Signature &signature, const std::optional<ImportRecord> &import, const std::optional<Signature> &original);

signals:
    void wantsSignature(broadside::SignatureId id);
    void closed();

private:
    QScrollArea *m_scroll;
};

} // namespace broadside
