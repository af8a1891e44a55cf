// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/FinishedStudy.h"

#include "app/document/KeptStudiesFormat.h"
#include "app/studies/QuestionTitle.h"
#include "app/studies/SessionWords.h"
#include "app/studies/StudyPicture.h"
#include "app/studies/StudySession.h"
#include "app/text/Texts.h"
#include "engine/support/Version.h"

#include <optional>

namespace linetwin::app {

namespace {

QByteArray drawingOf(const StudySession& session)
{
    const SessionWords words(session);
    PictureChoice choice;
    if (const StudyOutcome* explored = session.explored())
        choice.explored = *explored;
    ChartPicture picture;
    picture.heading = words.heading();
    picture.subheading = words.subheading();
    picture.charts = {chartOf(*session.outcome(), choice)};
    QByteArray svg = svgOf(picture);
    return isPlainDrawing(svg) ? svg : QByteArray();
}

} // namespace

QString keyOf(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Compare: return QStringLiteral("compare");
    case StudyKind::Sweep: return QStringLiteral("sweep");
    case StudyKind::Sensitivity: return QStringLiteral("sensitivity");
    case StudyKind::Sizing: return QStringLiteral("optimize");
    case StudyKind::Portfolio: return QStringLiteral("portfolio");
    case StudyKind::Mix: return QStringLiteral("mix");
    }
    return {};
}

StudyTable resultTableOf(const StudyOutcome& outcome, const StudyOutcome* explored)
{
    return std::visit(
        [explored]<class Of>(const std::shared_ptr<const Of>& of) {
            if constexpr (requires { tableOf(*of, *of); }) {
                if (const auto* all = explored ? std::get_if<std::shared_ptr<const Of>>(explored) : nullptr)
                    return tableOf(*of, **all);
            }
            return tableOf(*of);
        },
        outcome);
}

KeptStudy keptStudyOf(const StudySession& session)
{
    const StudyQuestion& question = session.look()->question;
    const StudyPlan& plan = planOf(question);
    const StudyTable table = resultTableOf(*session.outcome(), session.explored());
    KeptStudy study;
    study.kind = keyOf(session.kind());
    study.title = titleOf(question);
    study.headline = table.headline;
    study.subject = SessionWords(session).heading();
    study.entries = session.inputs();
    study.asked = session.askedAt();
    study.replications = plan.replications;
    study.seed = static_cast<qint64>(plan.seed);
    study.isConfirmed = plan.firstReplication >= firstConfirming;
    study.inputsHash = session.inputsHash();
    study.programVersion = toQString(version());
    study.tableHeader = table.header;
    for (const StudyTable::Row& row : table.rows) {
        study.tableRows << row.cells;
        study.tableRows.last().resize(table.header.size());
    }
    study.picture = drawingOf(session);
    return study;
}

} // namespace linetwin::app
