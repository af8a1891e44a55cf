// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/TextBuffer.h"
#include "engine/study/Study.h"

#include <nlohmann/json_fwd.hpp>

namespace linetwin {

/// Writes all that the study was asked, its lines included, as one JSON object; the same text for the same question.
/// What never touches a result (comments, the diagram, the
/// scenarios' own run settings) is left out. Indented by two.
void writeStudyDefinition(TextBuffer& text, const Study& study);

/// What writeStudyDefinition() wrote. Throws PartError, or nlohmann::json::exception where a key is missing or is not
/// of its type.
Study readStudyDefinition(const nlohmann::json& definition);

} // namespace linetwin
