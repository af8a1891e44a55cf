// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/MomentCommands.h"

#include "app/commands/DocumentRoom.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int editMomentsId = 6;

class MomentWords {
    Q_DECLARE_TR_FUNCTIONS(MomentCommands)
};

void pushMoments(ProjectDocument& document, const QString& title, std::vector<ProjectMoment> moments, int gesture = 0)
{
    if (moments != document.moments() && hasRoomForMoments(document, moments))
        document.undoStack()->push(new EditMoments(document, title, std::move(moments), gesture));
}

} // namespace

EditMoments::EditMoments(ProjectDocument& document, const QString& title, std::vector<ProjectMoment> moments,
                         int gesture)
    : QUndoCommand(title), m_document(document), m_before(document.moments()), m_after(std::move(moments)),
      m_gesture(gesture)
{
}

int EditMoments::id() const
{
    return editMomentsId;
}

bool EditMoments::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const EditMoments&>(*other);
    if (m_gesture == 0 || later.m_gesture != m_gesture)
        return false;
    m_after = later.m_after;
    setObsolete(m_after == m_before);
    return true;
}

std::size_t addMoment(ProjectDocument& document, ProjectMoment moment)
{
    std::vector<ProjectMoment> moments = document.moments();
    const QString title = MomentWords::tr("Moment “%1”").arg(toQString(moment.name));
    moments.push_back(std::move(moment));
    pushMoments(document, title, std::move(moments));
    return std::max(document.moments().size(), std::size_t{1}) - 1;
}

void removeMoment(ProjectDocument& document, std::size_t place)
{
    std::vector<ProjectMoment> moments = document.moments();
    if (place >= moments.size())
        return;
    const QString title = MomentWords::tr("Delete moment “%1”").arg(toQString(moments[place].name));
    moments.erase(moments.begin() + static_cast<std::ptrdiff_t>(place));
    pushMoments(document, title, std::move(moments));
}

void moveMoment(ProjectDocument& document, std::size_t place, std::size_t to)
{
    std::vector<ProjectMoment> moments = document.moments();
    if (place >= moments.size())
        return;
    const QString title = MomentWords::tr("Move moment “%1”").arg(toQString(moments[place].name));
    ProjectMoment moved = std::move(moments[place]);
    moments.erase(moments.begin() + static_cast<std::ptrdiff_t>(place));
    moments.insert(moments.begin() + static_cast<std::ptrdiff_t>(std::min(to, moments.size())), std::move(moved));
    pushMoments(document, title, std::move(moments));
}

void renameMoment(ProjectDocument& document, std::size_t place, const std::string& name)
{
    std::vector<ProjectMoment> moments = document.moments();
    if (place >= moments.size() || name.empty())
        return;
    const QString title =
        MomentWords::tr("Rename moment “%1” to “%2”").arg(toQString(moments[place].name), toQString(name));
    moments[place].name = name;
    pushMoments(document, title, std::move(moments));
}

void viewMoment(ProjectDocument& document, std::size_t place, const std::string& view)
{
    std::vector<ProjectMoment> moments = document.moments();
    if (place >= moments.size())
        return;
    const QString title = MomentWords::tr("View of moment “%1”").arg(toQString(moments[place].name));
    moments[place].view = view;
    pushMoments(document, title, std::move(moments));
}

void captionMoment(ProjectDocument& document, std::size_t place, const std::string& caption, int gesture)
{
    std::vector<ProjectMoment> moments = document.moments();
    if (place >= moments.size())
        return;
    const QString title = MomentWords::tr("Caption of moment “%1”").arg(toQString(moments[place].name));
    moments[place].caption = caption;
    pushMoments(document, title, std::move(moments), gesture);
}

} // namespace linetwin::app
