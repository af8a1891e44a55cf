// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Actions.h"

#include "app/settings/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace linetwin::app {

namespace {

struct ActionSpec {
    ActionId id;
    const char* name; ///< object name, for tests and settings
    const char* text;
    const char* icon; ///< empty for none
    QKeySequence::StandardKey standardKey;
    const char* key; ///< where there is no standard one
    const char* statusTip;
};

constexpr auto noKey = QKeySequence::UnknownKey;
constexpr const char* iconProperty = "themedIconName";

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)
constexpr std::array<ActionSpec, 22> actionSpecs{{
    {ActionId::NewFromExample, "newFromExample", TEXT("&New from the cosmetics example"), "", QKeySequence::New, "",
     TEXT("Start over with the cosmetics line that comes with the program")},
    {ActionId::Open, "open", TEXT("&Open…"), "open", QKeySequence::Open, "", TEXT("Open a line or a scenario")},
    {ActionId::Save, "save", TEXT("&Save"), "save", QKeySequence::Save, "", TEXT("Save what you are editing")},
    {ActionId::SaveAs, "saveAs", TEXT("Save &as…"), "save-as", noKey, "Ctrl+Shift+S",
     TEXT("Save what you are editing to another file")},
    {ActionId::SaveLineAs, "saveLineAs", TEXT("Save &line as…"), "", noKey, "",
     TEXT("Save the line with its baseline to a file of its own")},
    {ActionId::Quit, "quit", TEXT("&Quit"), "", noKey, "Ctrl+Q", TEXT("Close the window")},
    {ActionId::Undo, "undo", TEXT("&Undo"), "undo", QKeySequence::Undo, "", TEXT("Take the last change back")},
    {ActionId::Redo, "redo", TEXT("&Redo"), "redo", noKey, "Ctrl+Shift+Z", TEXT("Make the change again")},
    {ActionId::ResetStations, "resetStations", TEXT("Reset &selected stations to baseline"), "", noKey,
     "Ctrl+Backspace", TEXT("Remove the scenario's changes at the selected stations")},
    {ActionId::ResetAll, "resetAll", TEXT("Reset &all to baseline"), "reset", noKey, "Ctrl+Shift+Backspace",
     TEXT("Remove all changes of the scenario")},
    {ActionId::ZoomIn, "zoomIn", TEXT("Zoom &in"), "zoom-in", QKeySequence::ZoomIn, "",
     TEXT("Make the diagram larger")},
    {ActionId::ZoomOut, "zoomOut", TEXT("Zoom &out"), "zoom-out", QKeySequence::ZoomOut, "",
     TEXT("Make the diagram smaller")},
    {ActionId::ZoomFit, "zoomFit", TEXT("&Fit the line"), "zoom-fit", noKey, "Ctrl+0",
     TEXT("Show the whole line in the diagram")},
    {ActionId::ResetLayout, "resetLayout", TEXT("&Reset layout"), "", noKey, "",
     TEXT("Put all panels back where they were at first")},
    {ActionId::PlayPause, "playPause", TEXT("&Play"), "play", noKey, "Space", TEXT("Play or pause the recorded shift")},
    {ActionId::StepForward, "stepForward", TEXT("Step to &next event"), "step-forward", noKey, ".",
     TEXT("Go to the next moment at which a station changes its state")},
    {ActionId::StepBack, "stepBack", TEXT("Step to pre&vious event"), "step-back", noKey, ",",
     TEXT("Go to the moment before at which a station changed its state")},
    {ActionId::ToStart, "toStart", TEXT("Back to the &start"), "to-start", noKey, "Home",
     TEXT("Go to the start of the shift")},
    {ActionId::CancelRun, "cancelRun", TEXT("&Cancel the run"), "close", noKey, "Ctrl+.",
     TEXT("Stop computing; the figures so far stay")},
    {ActionId::RunAgain, "runAgain", TEXT("Run &again"), "", noKey, "F5",
     TEXT("Compute all figures again, for instance after a cancelled run")},
    {ActionId::Guide, "guide", TEXT("&Guide"), "help", noKey, "F1", TEXT("How to use LineTwin")},
    {ActionId::About, "about", TEXT("&About LineTwin"), "info", noKey, "", TEXT("Version and licences")},
}};
#undef TEXT

QKeySequence keyOf(const ActionSpec& spec)
{
    if (spec.standardKey != noKey)
        return QKeySequence(spec.standardKey);
    return QKeySequence(QString::fromLatin1(spec.key), QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const ActionSpec& spec : actionSpecs) {
        Q_ASSERT(m_actions.size() == static_cast<std::size_t>(spec.id));
        auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), window);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcut(keyOf(spec));
        action->setStatusTip(QCoreApplication::translate("Actions", spec.statusTip));
        action->setToolTip(toolTipFor(*action));
        action->setProperty(iconProperty, QString::fromLatin1(spec.icon));
        m_actions.push_back(action);
    }
    window->addActions(QList<QAction*>(m_actions.begin(), m_actions.end()));
    refreshIcons();
}

void Actions::show(ActionId id, const QString& text, const QString& icon)
{
    QAction* action = (*this)[id];
    action->setText(text);
    action->setToolTip(toolTipFor(*action));
    action->setProperty(iconProperty, icon);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
}

void Actions::refreshIcons()
{
    for (QAction* action : m_actions) {
        const QString icon = action->property(iconProperty).toString();
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
    }
}

QString toolTipFor(const QAction& action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key);
}

} // namespace linetwin::app
