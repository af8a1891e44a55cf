// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/LineCommands.h"
#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "engine/model/StationTemplates.h"

#include <QObject>

#include <cstddef>
#include <string>
#include <vector>

class QMimeData;

namespace linetwin::app {

/// The edits of stations that keys, menus and the mouse share. They act on the selected stations, select what came of
/// it, and are one undo step each, or none if nothing would change.
class DiagramEditor : public QObject {
    Q_OBJECT

public:
    DiagramEditor(ProjectDocument& document, Selection& selection, QObject* parent = nullptr);

    bool hasSelection() const;
    /// Where new stations go: behind the last selected one, or at the end of the line.
    std::size_t insertPosition() const;
    void insert(const StationTemplate& kind) { insertAt(insertPosition(), kind); }
    void insertAt(std::size_t position, const StationTemplate& kind);

    /// Afterwards the station that took the place of the first removed one is selected.
    void remove();
    void cut();
    /// The clipboard has the stations as text; the scenarios' overrides are remembered beside it and come back when
    /// this text is pasted into the same document.
    void copy();
    /// Text that holds no stations changes nothing; noticed() says why.
    void paste() { pasteAt(insertPosition()); }
    void pasteAt(std::size_t position);
    void duplicate();
    void selectAll();

    /// One place up (-1) or down the line (1). Stations that stand apart come together first.
    void move(int direction);
    bool canMove(int direction) const;
    /// Before the station that is at `position` now.
    void moveTo(std::size_t position);
    /// Whether moveTo() would change anything.
    bool wouldMove(std::size_t position) const;

Q_SIGNALS:
    /// Stations came into the line, and they are selected.
    void added();
    /// Something could not be done, and why.
    void noticed(const QString& message);

private:
    /// Places of the selected stations, in line order.
    std::vector<std::size_t> selectedPlaces() const;
    std::size_t placeAfterStep(int direction) const;

    ProjectDocument& m_document;
    Selection& m_selection;
    QString m_copiedText;
    CopiedOverrides m_copiedOverrides; ///< they belong to m_copiedText
};

/// What is dragged from the palette: the key of a template.
QMimeData* makeTemplateData(const StationTemplate& kind);
/// nullptr if the data is something else.
const StationTemplate* templateOf(const QMimeData* data);

} // namespace linetwin::app
