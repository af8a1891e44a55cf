// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudyForm.h"
#include "engine/study/StudyOutcome.h"

#include <QString>

#include <optional>

namespace linetwin::app {

/// A question, or why the document cannot be asked it.
struct AskedStudy {
    std::optional<StudyQuestion> question;
    QString problem;
};

/// The entry with its line, and why not while it has errors.
std::optional<StudyScenario> scenarioFor(const ProjectDocument& document, std::optional<ScenarioId> id,
                                         QString& problem);

/// Of a comparison of the form's entries, or about one entry (nullopt: the Baseline), for a portfolio a line without
/// any measure. The first look.
AskedStudy askStudy(StudyKind kind, const ProjectDocument& document, std::optional<ScenarioId> entry,
                    const StudyForm& form);

/// The question at another stage: more replications, or others, or some rows alone. Buffer sizing has one stage only.
StudyQuestion atStage(StudyQuestion question, const StudyStage& stage);
/// A sizing study that reports on luck behind the first `count` that confirm; others as they are.
StudyQuestion behindConfirmed(StudyQuestion question, int count);

/// Equal questions have equal answers: without names, descriptions, places in the diagram and whatever else changes no
/// figure.
StudyQuestion withoutNotes(StudyQuestion question);

/// A range around the present value that is worth a first look, about ten to twenty values.
SweepRange usualRange(const ParameterPath& path, ParameterValue present);

} // namespace linetwin::app
