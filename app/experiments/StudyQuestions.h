// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/experiments/StudyOutcome.h"

#include <QString>

#include <optional>

namespace linetwin::app {

enum class StudyKind { Compare, Sensitivity, Sizing };

/// What the user sets for a study.
struct StudyForm {
    LineFigure figure = usualFigure;
    double percent = 10;          ///< of a sensitivity study
    std::int64_t mostTotal = 200; ///< of a sizing study
};

/// A question, or why the document cannot be asked it.
struct AskedStudy {
    std::optional<StudyQuestion> question;
    QString problem;
};

/// Of a comparison of the Baseline with all scenarios, or of one entry (nullopt: the Baseline).
AskedStudy askStudy(StudyKind kind, const ProjectDocument& document, std::optional<ScenarioId> entry,
                    const StudyForm& form);

/// Equal questions have equal answers: without names and descriptions, which change no figure.
StudyQuestion withoutNames(StudyQuestion question);

/// The scenario that a row of the outcome stands for; nullopt where it is the present state.
std::optional<Scenario> scenarioOf(const StudyOutcome& outcome, std::size_t source);

} // namespace linetwin::app
