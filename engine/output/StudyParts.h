// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Study.h"
#include "engine/support/Messages.h"

#include <memory>
#include <ostream>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A file is no part of a study, or the parts do not make a whole; what() is a complete sentence, in the
/// user's language.
class PartError : public std::runtime_error {
public:
    /// A sentence of localText() with its %1, %2 …
    explicit PartError(std::string_view sentence, const std::vector<std::string>& arguments = {})
        : std::runtime_error(filledText(sentence, arguments))
    {
    }
};

/// Writes a part of a study, `linetwin/part/2`: what was asked, the exact figures of the shard's runs and what they
/// tell of few stops. Throws StreamError.
void writeStudyPart(std::ostream& out, const Study& study, const Shard& shard, std::span<const VariantRuns> runs);

/// A study with all its runs, as if it had never been divided.
struct JoinedStudy {
    Study study;
    std::vector<VariantRuns> runs;
};

/// Collects the parts of one study, in any order.
class StudyParts {
public:
    StudyParts();
    ~StudyParts();

    /// `name` is for messages. Throws PartError if the text is no part, or not of the same study as the others.
    void add(const std::string& name, std::string_view text);
    /// Throws PartError if a part is missing.
    JoinedStudy join() &&;

private:
    struct Collected;
    std::unique_ptr<Collected> m_collected;
};

} // namespace linetwin
