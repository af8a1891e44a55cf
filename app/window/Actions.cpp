// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Actions.h"

#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
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

constexpr std::array<ActionSpec, 48> actionSpecs{{
    {ActionId::NewLine, "newLine", QT_TRANSLATE_NOOP("Actions", "&New line"), "", QKeySequence::New, "",
     QT_TRANSLATE_NOOP("Actions", "Start with a line that has no stations yet")},
    {ActionId::NewFromExample, "newFromExample", QT_TRANSLATE_NOOP("Actions", "New from the cosmetics e&xample"), "",
     noKey, "", QT_TRANSLATE_NOOP("Actions", "Start over with the cosmetics line that comes with the program")},
    {ActionId::Open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", QKeySequence::Open, "",
     QT_TRANSLATE_NOOP("Actions", "Open a project, a line or scenarios")},
    {ActionId::AddScenario, "addScenario", QT_TRANSLATE_NOOP("Actions", "A&dd scenario from file…"), "", noKey, "",
     QT_TRANSLATE_NOOP("Actions", "Show another scenario of this line beside the present ones")},
    {ActionId::Save, "save", QT_TRANSLATE_NOOP("Actions", "&Save"), "save", QKeySequence::Save, "",
     QT_TRANSLATE_NOOP("Actions", "Save the line and its scenarios where they are")},
    {ActionId::SaveAs, "saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "save-as", noKey, "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("Actions", "Save the line and its scenarios to another place, as one file or several")},
    {ActionId::SaveCopy, "saveCopy", QT_TRANSLATE_NOOP("Actions", "Save a cop&y of this scenario…"), "", noKey, "",
     QT_TRANSLATE_NOOP("Actions", "Write what is shown with its line to one file, to be mailed")},
    {ActionId::Report, "report", QT_TRANSLATE_NOOP("Actions", "Re&port…"), "", noKey, "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("Actions",
                       "Write figures, pictures and a shift that plays to a page or a PDF document, or print them")},
    {ActionId::Close, "closeDocument", QT_TRANSLATE_NOOP("Actions", "&Close"), "", noKey, "Ctrl+W",
     QT_TRANSLATE_NOOP("Actions", "Close the line and its scenarios, and go to the welcome page")},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", noKey, "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions", "Close the window")},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", QKeySequence::Undo, "",
     QT_TRANSLATE_NOOP("Actions", "Take the last change back")},
    {ActionId::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", noKey, "Ctrl+Shift+Z",
     QT_TRANSLATE_NOOP("Actions", "Make the change again")},
    {ActionId::Cut, "cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", QKeySequence::Cut, "",
     QT_TRANSLATE_NOOP("Actions", "Take the selected stations out of the line, to the clipboard")},
    {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "", QKeySequence::Copy, "",
     QT_TRANSLATE_NOOP("Actions", "Copy the selected stations as text")},
    {ActionId::Paste, "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "", QKeySequence::Paste, "",
     QT_TRANSLATE_NOOP("Actions", "Insert the stations on the clipboard behind the selected one")},
    {ActionId::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicat&e"), "", noKey, "Ctrl+D",
     QT_TRANSLATE_NOOP("Actions", "Insert a copy of the selected stations behind them")},
    {ActionId::Remove, "removeStations", QT_TRANSLATE_NOOP("Actions", "&Delete"), "", QKeySequence::Delete, "",
     QT_TRANSLATE_NOOP("Actions", "Take the selected stations out of the line")},
    {ActionId::SelectAll, "selectAll", QT_TRANSLATE_NOOP("Actions", "Select a&ll"), "", QKeySequence::SelectAll, "",
     QT_TRANSLATE_NOOP("Actions", "Select every station")},
    {ActionId::InsertStation, "insertStation", QT_TRANSLATE_NOOP("Actions", "&Insert station…"), "", noKey, "Ins",
     QT_TRANSLATE_NOOP("Actions", "Choose a station to insert behind the selected one")},
    {ActionId::Rename, "rename", QT_TRANSLATE_NOOP("Actions", "Re&name"), "", noKey, "F2",
     QT_TRANSLATE_NOOP("Actions", "Change the name of the selected station")},
    {ActionId::MoveUp, "moveUpTheLine", QT_TRANSLATE_NOOP("Actions", "&Move up the line"), "", noKey, "Alt+Left",
     QT_TRANSLATE_NOOP("Actions", "Move the selected stations one place towards the start of the line")},
    {ActionId::MoveDown, "moveDownTheLine", QT_TRANSLATE_NOOP("Actions", "Move do&wn the line"), "", noKey, "Alt+Right",
     QT_TRANSLATE_NOOP("Actions", "Move the selected stations one place towards the end of the line")},
    {ActionId::ResetStations, "resetStations", QT_TRANSLATE_NOOP("Actions", "Reset &selected stations to baseline"), "",
     noKey, "Ctrl+Backspace", QT_TRANSLATE_NOOP("Actions", "Remove the scenario's changes at the selected stations")},
    {ActionId::ResetAll, "resetAll", QT_TRANSLATE_NOOP("Actions", "Reset &all to baseline"), "reset", noKey,
     "Ctrl+Shift+Backspace", QT_TRANSLATE_NOOP("Actions", "Remove all changes of the scenario")},
    {ActionId::OpenSettings, "openSettings", QT_TRANSLATE_NOOP("Actions", "Settin&gs…"), "", noKey, "Ctrl+,",
     QT_TRANSLATE_NOOP("Actions", "Language, colours, text size, units, keys and what new lines begin with")},
    {ActionId::ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", QKeySequence::ZoomIn, "",
     QT_TRANSLATE_NOOP("Actions", "Make the diagram larger")},
    {ActionId::ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", QKeySequence::ZoomOut, "",
     QT_TRANSLATE_NOOP("Actions", "Make the diagram smaller")},
    {ActionId::ZoomFit, "zoomFit", QT_TRANSLATE_NOOP("Actions", "&Fit the line"), "zoom-fit", noKey, "Ctrl+0",
     QT_TRANSLATE_NOOP("Actions", "Show the whole line in the diagram")},
    {ActionId::ZoomSelection, "zoomSelection", QT_TRANSLATE_NOOP("Actions", "Zoom to the &selection"), "", noKey,
     "Ctrl+Shift+0", QT_TRANSLATE_NOOP("Actions", "Show the selected stations as large as they can be")},
    {ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), "", noKey, "F6",
     QT_TRANSLATE_NOOP("Actions", "Take the keyboard to the next part of the window")},
    {ActionId::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "", noKey, "Shift+F6",
     QT_TRANSLATE_NOOP("Actions", "Take the keyboard to the part of the window before")},
    {ActionId::ResetLayout, "resetLayout", QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "", noKey, "",
     QT_TRANSLATE_NOOP("Actions", "Put all panels back where they were at first")},
    {ActionId::Present, "present", QT_TRANSLATE_NOOP("Actions", "&Present"), "present", noKey, "F5",
     QT_TRANSLATE_NOOP("Actions", "Show each scenario as a slide, over the whole screen")},
    {ActionId::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "", noKey, "F11",
     QT_TRANSLATE_NOOP("Actions", "Let the window take the whole screen, or leave it again")},
    {ActionId::PlayPause, "playPause", QT_TRANSLATE_NOOP("Actions", "&Play"), "play", noKey, "Space",
     QT_TRANSLATE_NOOP("Actions", "Play or pause the recorded shift")},
    {ActionId::StepForward, "stepForward", QT_TRANSLATE_NOOP("Actions", "Step to &next event"), "step-forward", noKey,
     ".", QT_TRANSLATE_NOOP("Actions", "Go to the next moment at which a station changes its state")},
    {ActionId::StepBack, "stepBack", QT_TRANSLATE_NOOP("Actions", "Step to pre&vious event"), "step-back", noKey, ",",
     QT_TRANSLATE_NOOP("Actions", "Go to the moment before at which a station changed its state")},
    {ActionId::NextStop, "nextStop", QT_TRANSLATE_NOOP("Actions", "Step to next st&op"), "stop-forward", noKey, "N",
     QT_TRANSLATE_NOOP("Actions", "Go to the next breakdown or jam, of the selected stations or of any")},
    {ActionId::PreviousStop, "previousStop", QT_TRANSLATE_NOOP("Actions", "Step to previo&us stop"), "stop-back", noKey,
     "Shift+N", QT_TRANSLATE_NOOP("Actions", "Go to the breakdown or jam before, of the selected stations or of any")},
    {ActionId::ToStart, "toStart", QT_TRANSLATE_NOOP("Actions", "Back to the &start"), "to-start", noKey, "Home",
     QT_TRANSLATE_NOOP("Actions", "Go to the start of the shift")},
    {ActionId::Bookmark, "bookmark", QT_TRANSLATE_NOOP("Actions", "&Bookmark this moment"), "bookmark", noKey,
     "Ctrl+Shift+B",
     QT_TRANSLATE_NOOP("Actions",
                       "Keep this moment of the shift, to come back to it or to show it in the presentation")},
    {ActionId::CancelRun, "cancelRun", QT_TRANSLATE_NOOP("Actions", "&Cancel the run"), "close", noKey, "Ctrl+.",
     QT_TRANSLATE_NOOP("Actions", "Stop computing; the figures so far stay")},
    {ActionId::RunAgain, "runAgain", QT_TRANSLATE_NOOP("Actions", "Run &again"), "", noKey, "Ctrl+R",
     QT_TRANSLATE_NOOP("Actions", "Compute all figures again, for instance after a cancelled run")},
    {ActionId::Welcome, "welcome", QT_TRANSLATE_NOOP("Actions", "&Welcome page"), "", noKey, "",
     QT_TRANSLATE_NOOP("Actions", "Examples and recent files to open")},
    {ActionId::FindAction, "findAction", QT_TRANSLATE_NOOP("Actions", "&Find an action…"), "", noKey, "Ctrl+K",
     QT_TRANSLATE_NOOP("Actions", "Search all menus by words")},
    {ActionId::Guide, "guide", QT_TRANSLATE_NOOP("Actions", "&Guide"), "help", noKey, "F1",
     QT_TRANSLATE_NOOP("Actions", "How to use LineTwin")},
    {ActionId::Keys, "keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "", noKey, "Ctrl+F1",
     QT_TRANSLATE_NOOP("Actions", "Everything that can be done with the keyboard")},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "&About LineTwin"), "info", noKey, "",
     QT_TRANSLATE_NOOP("Actions", "Version and licences")},
}};

/// All but those that only look at the document, or at something else: half a number that is being typed stays what it
/// is while the diagram is enlarged.
bool usesDocument(ActionId id)
{
    using enum ActionId;
    constexpr std::array others{OpenSettings, ZoomIn,       ZoomOut,     ZoomFit,      ZoomSelection,
                                NextPane,     PreviousPane, ResetLayout, FullScreen,   PlayPause,
                                StepForward,  StepBack,     NextStop,    PreviousStop, ToStart,
                                CancelRun,    FindAction,   Guide,       Keys,         About};
    return std::ranges::find(others, id) == others.end();
}

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
        if (spec.id == ActionId::Redo)
            action->setShortcuts({keyOf(spec), QKeySequence(Qt::CTRL | Qt::Key_Y)});
        if (spec.id == ActionId::OpenSettings)
            action->setMenuRole(QAction::PreferencesRole);
        action->setAutoRepeat(spec.id != ActionId::PlayPause);
        action->setStatusTip(QCoreApplication::translate("Actions", spec.statusTip));
        action->setToolTip(toolTipFor(*action));
        action->setProperty(iconProperty, QString::fromLatin1(spec.icon));
        // Before all that anybody else connects.
        if (usesDocument(spec.id))
            connect(action, &QAction::triggered, &takeOverTypedText);
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

} // namespace linetwin::app
