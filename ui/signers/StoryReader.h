// Reads what the side panel shows of a signature: one story at a time, so that who runs down a table asks for the last
// one only.
#pragma once

#include "SignerStory.h"

#include <QObject>

namespace broadside {

class Session;

class StoryReader final : public QObject
{
    Q_OBJECT
public:
    explicit StoryReader(Session &session, QObject *parent = nullptr);

    /// `found` or `gone` follows, unless another one is asked for meanwhile; `None`: nothing is wanted any more.
    void read(SignatureId id);

signals:
    void found(const broadside::SignerStory &story);
    /// It is no longer in the workspace.
    void gone(broadside::SignatureId id);

private:
    void take(SignatureId id, const Result<SignerStory> &story);

    Session &m_session;
    SignatureId m_wanted = SignatureId::None;
    bool m_isBusy = false;
    bool m_readsAgain = false; ///< asked for meanwhile
};

} // namespace broadside
