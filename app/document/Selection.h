// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>

#include <string>
#include <vector>

namespace linetwin::app {

/// The stations that are selected, shared by all views. A buffer is selected with the station upstream of it.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<std::string>& stations() const { return m_stations; }
    bool contains(const std::string& station) const;
    /// Without those that are not in the line that is followed: results of a line as it was may name them. If none is,
    /// the selection stays.
    void set(std::vector<std::string> stations);
    void clear() { set({}); }
    /// Keeps the selection true to the document: stations that come are selected, also when an undo brings them back;
    /// renamed ones stay selected, removed ones do not. Call before any view listens to the document, so that no view
    /// meets a name that is gone.
    void follow(const ProjectDocument& document);

Q_SIGNALS:
    void changed();

private:
    void adopt(const StationsChanged& change);
    std::vector<std::string> present(std::vector<std::string> names) const;
    void assign(std::vector<std::string> stations);

    const ProjectDocument* m_document = nullptr; ///< that is followed
    std::vector<std::string> m_stations;
};

} // namespace linetwin::app
