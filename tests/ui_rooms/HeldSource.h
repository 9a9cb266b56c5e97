// A source of signatures that answers when it is told to, with as many rows as it is said to have.
#pragma once

#include "SignerSource.h"

#include <algorithm>

namespace broadside::test {

class HeldSource final : public SignerSource
{
    Q_OBJECT
public:
    struct Question
    {
        bool isList = false; ///< else rows of it
        SignerQuery query;
        qint64 offset = 0;
        qint64 limit = 0;
    };

    void show(const SignerQuery &query, qint64 offset, qint64 limit) override
    {
        questions = {{true, query, offset, limit}};
        answerIfTold();
    }
    void readRows(qint64 offset, qint64 limit) override
    {
        questions.append({false, {}, offset, limit});
        answerIfTold();
    }

    void answer(qsizetype number = 0)
    {
        const Question question = questions.takeAt(number);
        if (!question.isList)
            return emit rowsRead(question.offset, rows(question.offset, question.limit));
        m_prefix = question.query.search;
        const qint64 offset = question.offset < count ? question.offset : 0;
        emit shown({question.query, count, knowsOrder, offset, rows(offset, question.limit)});
    }
    void fail(const QString &what)
    {
        questions.clear();
        emit failed({what, {}, {}});
    }

    qint64 count = 0;
    bool knowsOrder = true;
    bool answersAtOnce = false;
    QList<Question> questions;

private:
    [[nodiscard]] QList<ShownSignature> rows(qint64 offset, qint64 limit) const
    {
        QList<ShownSignature> list;
        for (qint64 row = offset; row < std::min(offset + limit, count); ++row) {
            ShownSignature shown;
            shown.signature.id = SignatureId(row + 1);
            shown.signature.firstName = m_prefix + QString::number(row);
            list.append(shown);
        }
        return list;
    }
    void answerIfTold()
    {
        if (answersAtOnce)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    while (!questions.isEmpty())
                        answer();
                },
                Qt::QueuedConnection);
    }

    QString m_prefix;
};

} // namespace broadside::test
