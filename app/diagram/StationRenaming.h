// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/StationNameEdit.h"
#include "app/document/ProjectDocument.h"

#include <QPointer>

namespace linetwin::app {

class CurrentNode;
class StationItem;
class ZoomedDiagram;

/// Renames stations in place, in a field over the card.
class StationRenaming {
public:
    StationRenaming(ZoomedDiagram& view, ProjectDocument& document, CurrentNode& current);

    /// Null if none is open.
    StationNameEdit* edit() const { return m_edit; }
    void openSelected();
    void open(StationItem& station);
    /// Renames if that is possible.
    void close();
    /// Whether a double click there means the station's name.
    bool isOnName(const StationItem& station, QPoint point) const;

private:
    ZoomedDiagram& m_view;
    ProjectDocument& m_document;
    CurrentNode& m_current;
    QPointer<StationNameEdit> m_edit;
};

} // namespace linetwin::app
