// The words with which lists say yes and no.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

namespace broadside {

/// All folded (`Keys.h`).
struct AnswerWords
{
    std::unordered_set<std::string> yes, no; ///< the whole value
    std::unordered_set<std::string> neither; ///< that begin like a no: "no answer"
    std::vector<std::string> yesBeginnings, noBeginnings;
    std::unordered_set<std::string> yesFirst, noFirst; ///< the first word of a longer value
};

[[nodiscard]] const AnswerWords &answerWords();

} // namespace broadside
