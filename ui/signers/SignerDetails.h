// Everything that is known of one signature, in the side panel.
#pragma once

#include "SidePanel.h"
#include "Signature.h"

namespace broadside {

class SignerDetails final : public SidePanel
{
    Q_OBJECT
public:
    explicit SignerDetails(QWidget *parent = nullptr);

    /// `import` and `original` (of which it is a duplicate) where there are any.
    void setSignature(const Signature &signature, const std::optional<ImportRecord> &import,
                      const std::optional<Signature> &original);

signals:
    void wantsSignature(broadside::SignatureId id);
    void closed();
};

} // namespace broadside
